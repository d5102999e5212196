//! Every address that the guide sends people to or rests on, as a table: a person opens each of them once before
//! launch, and once a year.

use std::collections::BTreeMap;

use klagevejviser_core::directory::{BodyId, ContactKind, Language, Lines, SourceId, TopicId};
use klagevejviser_core::pages::SITE;

/// The table as CSV: each address once, where it stands, and the day on which it was last read, if it is a source.
///
/// # Errors
/// If the table cannot be written, which memory never refuses.
pub fn table() -> Result<String, csv::Error> {
    let lines = Lines::built(Language::Da);
    // An address, where it stands, and when it was read.
    let mut rows: BTreeMap<&str, (Vec<String>, String)> = BTreeMap::new();
    let mut add = |address, place: String, seen: String| {
        let row = rows.entry(address).or_default();
        row.0.push(place);
        row.1 = row.1.clone().max(seen);
    };
    for topic in TopicId::all().map(TopicId::get) {
        for link in topic.links {
            add(lines.get(link.url), format!("topic {}", topic.id), String::new());
        }
    }
    for body in BodyId::all().map(BodyId::get) {
        for contact in body.contacts.iter().filter(|contact| contact.kind == ContactKind::Web) {
            add(lines.get(contact.value), format!("body {}", body.code), contact.seen.to_string());
        }
    }
    for source in SourceId::all().map(SourceId::get).filter(|source| !source.url.is_empty()) {
        add(lines.get(source.url), format!("source {}", source.id), source.seen.to_string());
    }
    if let Some(site) = SITE {
        let (year, month, day) = site.day;
        add(site.address, "site".to_owned(), format!("{year:04}-{month:02}-{day:02}"));
    }
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(["address", "stands in", "last read"])?;
    for (address, (places, seen)) in rows {
        table.write_record([address, &places.join(" · "), &seen])?;
    }
    let bytes = table.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_with_an_address_stands_in_the_table_once() {
        let table = table().unwrap();
        for source in SourceId::all().map(SourceId::get).filter(|source| !source.url.is_empty()) {
            assert!(table.contains(&format!("source {}", source.id)), "{}", source.id);
        }
        let addresses: Vec<&str> =
            table.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
        let mut once = addresses.clone();
        once.dedup();
        assert_eq!(addresses, once);
    }
}
