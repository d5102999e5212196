//! What a file is, and what one can choose for it: by what its cases can be counted, and which times it reaches over.

use chrono::Datelike;

use super::cases::Cases;
use super::columns::Own;
use super::label::{By, Time, short};
use super::texts::{Slot, Texts, words};

impl Cases {
    /// In sentences: how many cases there are, from when, and which columns were passed over.
    pub fn about(&self, texts: &Texts) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some((first, last)) = self.span() {
            let number = self.cases.len().to_string();
            let (first, last) = (short(first), short(last));
            let values = [(Slot::Tal, &*number), (Slot::Fra, &first), (Slot::Til, &last)];
            lines.push(texts.fill(words::file::Read, &values));
        }
        if !self.ignored.is_empty() {
            let names = self.ignored.join(", ");
            lines.push(texts.fill(words::file::Ignored, &[(Slot::Andet, &names)]));
        }
        lines
    }

    /// By what the cases can be counted, the commonest first: a column that the file lacks or leaves empty is not there.
    pub fn bys(&self) -> Vec<By> {
        let first = [By::Administration, By::Own(Own::Problem), By::Own(Own::Solution)];
        let own = Own::ALL.map(By::Own);
        let own = own.into_iter().filter(|by| !first.contains(by));
        let all = first.into_iter().chain([By::Claim, By::Contact]).chain(own);
        let has = |by: &By| match by {
            By::Own(own) => !self.names(*own).is_empty(),
            By::Claim => self.has_claims(),
            By::Administration => self.cases.iter().any(|case| case.administration.is_some()),
            By::Contact | By::Month | By::Quarter | By::Year => true,
        };
        all.filter(has).chain([By::Month, By::Quarter, By::Year]).collect()
    }

    /// Whether the file says of any case if it is about how it was handled or about what was decided.
    pub fn has_claims(&self) -> bool {
        self.cases.iter().any(|case| case.claim.is_some())
    }

    /// The years from the first day to the last.
    pub fn years(&self) -> Vec<i32> {
        self.span().map_or_else(Vec::new, |(first, last)| (first.year()..=last.year()).collect())
    }

    /// The years with a day in the file, each followed by those of its quarters that have one.
    pub fn times(&self) -> Vec<Time> {
        let Some((first, last)) = self.span() else { return Vec::new() };
        let of_year = |year: i32| {
            let quarters = (1..=4).filter_map(move |quarter| Time::quarter(year, quarter));
            Time::year(year).into_iter().chain(quarters)
        };
        let times = self.years().into_iter().flat_map(of_year);
        times.filter(|time| time.from <= last && first <= time.to).collect()
    }
}
