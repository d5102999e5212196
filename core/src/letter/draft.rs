//! A letter put together: its texts in one language, what the person has typed, and gaps where nothing is typed.

use chrono::{Datelike, NaiveDate};

use super::offer::{Answered, Fill, Offer};
use super::sheet::{Gap, Line, Part, Sheet, words};
use super::{Letter, Point};
use crate::fact::ForWhom;

/// What the person has typed. Whoever holds it keeps it in memory only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled([Option<String>; Gap::COUNT]);

impl Default for Filled {
    /// Nothing typed.
    fn default() -> Self {
        Self([const { None }; Gap::COUNT])
    }
}

impl Filled {
    /// What stands in a field, typed or known; empty where neither is.
    pub fn get(&self, gap: Gap, offer: &Offer, sheet: &Sheet) -> String {
        if let Some(typed) = &self.0[gap as usize] {
            return typed.clone();
        }
        match offer.known.iter().find(|(known, _)| *known == gap) {
            Some((_, Fill::Day(day))) => day.clone(),
            Some((_, Fill::Name(name))) => sheet.str(*name).to_owned(),
            None => String::new(),
        }
    }

    /// Types into a field, or empties it.
    pub fn set(&mut self, gap: Gap, typed: String) {
        self.0[gap as usize] = Some(typed);
    }

    /// Everything typed, for the warning about CPR numbers.
    pub fn typed(&self) -> impl Iterator<Item = &str> {
        self.0.iter().flatten().map(String::as_str)
    }
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bit {
    /// Words of the letter.
    Words(String),
    /// What the person has typed, or the answers say.
    Typed(String),
    /// A gap, as it stands in the letter: `[dit navn]`.
    Empty(String),
}

impl Bit {
    /// Its words.
    pub fn str(&self) -> &str {
        match self {
            Bit::Words(words) | Bit::Typed(words) | Bit::Empty(words) => words,
        }
    }
}

/// A line, in pieces.
pub type Text = Vec<Bit>;

/// A part of a letter, from top to bottom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The subject.
    Heading(Text),
    /// A paragraph.
    Text(Text),
    /// Numbered points.
    Points(Vec<Text>),
    /// Lines that stand close together, as a name and an address.
    Lines(Vec<Text>),
}

/// A letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its parts, from top to bottom.
    pub blocks: Vec<Block>,
}

/// A part whose words are not chosen yet.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Plan {
    Heading(Line),
    Text(Line),
    /// Left out as long as nothing is typed.
    Optional(Line),
    Points(Vec<Vec<Line>>),
    Lines(Vec<Line>),
    Date,
    Sign,
}

/// A letter in the language of a sheet. `today` is the date that it bears.
pub fn draft(offer: &Offer, sheet: &Sheet, filled: &Filled, today: NaiveDate) -> Draft {
    let fill = |gap: Gap| match filled.get(gap, offer, sheet) {
        typed if typed.trim().is_empty() => {
            Bit::Empty(format!("[{}]", sheet.str(gap.words().empty)))
        }
        typed => Bit::Typed(typed.trim().to_owned()),
    };
    let texts = |line_of: Line| -> Vec<Text> {
        let bit = |part: Part<'_>| match part {
            Part::Words(words) => Bit::Words(words.to_owned()),
            Part::Gap(gap) => fill(gap),
            Part::Own => Bit::Words(String::new()),
        };
        let line = |one: Vec<Part<'_>>| end_once(one.into_iter().map(bit).collect());
        sheet.paragraphs(line_of).into_iter().map(line).collect()
    };
    let mut blocks = Vec::new();
    for plan in plan(offer) {
        match plan {
            Plan::Heading(line) => blocks.extend(texts(line).into_iter().map(Block::Heading)),
            Plan::Text(line) => blocks.extend(texts(line).into_iter().map(Block::Text)),
            Plan::Optional(line) => {
                let typed = |gap: &Gap| !filled.get(*gap, offer, sheet).trim().is_empty();
                if sheet.gaps(line).iter().any(typed) {
                    blocks.extend(texts(line).into_iter().map(Block::Text));
                }
            }
            Plan::Points(points) => {
                let joined = |lines: Vec<Line>| -> Text {
                    let mut text = Text::new();
                    for one in lines.into_iter().flat_map(texts) {
                        if !text.is_empty() {
                            text.push(Bit::Words(" ".to_owned()));
                        }
                        text.extend(one);
                    }
                    text
                };
                blocks.push(Block::Points(points.into_iter().map(joined).collect()));
            }
            Plan::Lines(lines) => {
                blocks.push(Block::Lines(lines.into_iter().flat_map(texts).collect()));
            }
            Plan::Date => blocks.push(Block::Text(vec![Bit::Words(short(today))])),
            Plan::Sign => blocks.push(Block::Lines(vec![
                vec![Bit::Words(sheet.str(words::part::Bye).to_owned())],
                vec![fill(Gap::Navn)],
                vec![fill(Gap::Kontakt)],
            ])),
        }
    }
    Draft { blocks }
}

/// Who ends a field with a full stop does not get two.
fn end_once(mut text: Text) -> Text {
    for at in 1..text.len() {
        let ended = matches!(&text[at - 1], Bit::Typed(typed) if typed.ends_with(['.', '!', '?']));
        if let Bit::Words(words) = &mut text[at]
            && ended
            && words.starts_with('.')
        {
            words.remove(0);
        }
    }
    text
}

/// The gaps of a letter in the order in which they stand in it, each once, the person's own name last.
pub fn gaps(offer: &Offer, sheet: &Sheet) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = Vec::new();
    let mut add = |more: Vec<Gap>| {
        for gap in more {
            if !gaps.contains(&gap) {
                gaps.push(gap);
            }
        }
    };
    for plan in plan(offer) {
        match plan {
            Plan::Heading(line) | Plan::Text(line) | Plan::Optional(line) => add(sheet.gaps(line)),
            Plan::Points(points) => {
                points.concat().into_iter().for_each(|one| add(sheet.gaps(one)));
            }
            Plan::Lines(lines) => lines.into_iter().for_each(|one| add(sheet.gaps(one))),
            Plan::Sign => add(vec![Gap::Navn, Gap::Kontakt]),
            Plan::Date => {}
        }
    }
    gaps
}

/// The parts of a letter, top to bottom.
fn plan(offer: &Offer) -> Vec<Plan> {
    use words::part;
    let letter = offer.letter.words();
    let mut plan = vec![Plan::Text(letter.to), Plan::Date, Plan::Heading(letter.title)];
    // An authority to act is signed by the other person; no helper speaks in it.
    if offer.letter == Letter::Authority {
        plan.extend([Plan::Text(letter.open), Plan::Lines(vec![letter.close])]);
        return plan;
    }
    match offer.for_whom {
        ForWhom::OwnChild => plan.push(Plan::Text(part::ForChild)),
        ForWhom::OtherAdult => plan.push(Plan::Text(part::ForOther)),
        ForWhom::Own | ForWhom::Helper | ForWhom::Child | ForWhom::Employee => {}
    }
    let unsure = offer.parts.contains(&part::Unsure);
    if !letter.open.is_empty() && !unsure {
        plan.push(Plan::Text(letter.open));
    }
    let asks = || Plan::Points(offer.asks.iter().map(|ask| vec![*ask]).collect());
    match offer.letter {
        Letter::Appeal => {
            let (last, others): (Vec<Line>, Vec<Line>) =
                offer.parts.iter().partition(|one| [part::Forward, part::Receipt].contains(one));
            plan.extend(others.into_iter().map(Plan::Text));
            plan.push(Plan::Optional(part::Grounds));
            plan.push(Plan::Text(part::Later));
            if !offer.asks.is_empty() {
                plan.extend([Plan::Text(part::AlsoAsk), asks()]);
            }
            plan.extend(last.into_iter().map(Plan::Text));
        }
        Letter::Reasons | Letter::Guidance => plan.extend([Plan::Text(part::AskList), asks()]),
        Letter::Hearing => {
            use words::point::{Lacking, Opinion, Wrong};
            plan.push(Plan::Points(vec![vec![Wrong], vec![Lacking], vec![Opinion]]));
        }
        Letter::Leader
        | Letter::Unequal
        | Letter::Unit
        | Letter::Reminder
        | Letter::Institution
        | Letter::Br => complaint(offer, &mut plan),
        Letter::HoldFast
        | Letter::Faults
        | Letter::Forwarded
        | Letter::Papers
        | Letter::Reopen
        | Letter::Authority => {}
    }
    if !letter.close.is_empty() {
        plan.push(Plan::Text(letter.close));
    }
    // The guarantee is the municipality's own, and holds for what is written to it.
    if matches!(
        offer.letter,
        Letter::Leader
            | Letter::Unequal
            | Letter::Unit
            | Letter::Reminder
            | Letter::Reasons
            | Letter::Guidance
            | Letter::Forwarded
            | Letter::Reopen
    ) {
        plan.push(Plan::Text(part::Reply));
    }
    plan.push(Plan::Optional(part::Case));
    plan.push(Plan::Sign);
    if offer.parts.contains(&part::Cpr) {
        plan.push(Plan::Text(part::Cpr));
    }
    plan
}

/// The points of a complaint, each with what came of it, and what the person wants.
fn complaint(offer: &Offer, plan: &mut Vec<Plan>) {
    use words::part;
    let many = offer.points.len() > 1;
    plan.push(Plan::Text(if many { part::IntroMany } else { part::Intro }));
    let mut told = offer.answered.iter().flatten();
    // The same of all of them is said once, below.
    let first = told.next().copied();
    let alike = told.all(|one| Some(*one) == first);
    let came = |answered: Answered| match answered {
        Answered::No => vec![part::Silent],
        Answered::Yes => vec![part::Answered, part::AnsweredBy],
    };
    let points = offer.points.iter().zip(&offer.answered).map(|(point, answered)| {
        let mut lines = vec![text_of(*point)];
        if let Some(answered) = answered.filter(|_| !alike) {
            lines.extend(came(answered));
        }
        lines
    });
    plan.push(Plan::Points(points.collect()));
    if let Some(first) = first.filter(|_| alike) {
        plan.extend(came(first).into_iter().map(Plan::Text));
    }
    if offer.parts.contains(&part::Recent) {
        plan.push(Plan::Text(part::Recent));
    }
    if offer.spoken {
        plan.push(Plan::Text(part::Spoken));
    }
    if offer.letter != Letter::Reminder {
        plan.push(Plan::Text(part::Wish));
    }
}

const fn text_of(point: Point) -> Line {
    use words::point as p;
    match point {
        Point::Delay => p::Delay,
        Point::Conduct => p::Conduct,
        Point::Process => p::Process,
        Point::Practical => p::Practical,
        Point::Discrimination => p::Discrimination,
        Point::Remind => p::Remind,
        Point::RemindApplication => p::RemindApplication,
        Point::RemindAccess => p::RemindAccess,
        Point::Promise => p::Promise,
    }
}

/// A day in figures, the same in every language: "3.12.2026".
pub fn short(day: NaiveDate) -> String {
    format!("{}.{}.{}", day.day(), day.month(), day.year())
}

impl Draft {
    /// The letter as running text, its lines ended by `\n`.
    pub fn text(&self) -> String {
        let line = |text: &Text| text.iter().map(Bit::str).collect::<String>();
        let block = |block: &Block| match block {
            Block::Heading(text) | Block::Text(text) => line(text),
            Block::Points(points) => {
                let rows = points
                    .iter()
                    .zip(1..)
                    .map(|(text, number)| format!("{number}. {}", line(text)));
                rows.collect::<Vec<_>>().join("\n")
            }
            Block::Lines(lines) => lines.iter().map(line).collect::<Vec<_>>().join("\n"),
        };
        self.blocks.iter().map(block).collect::<Vec<_>>().join("\n\n") + "\n"
    }

    /// The letter as a text file that every editor reads: UTF-8 with a mark, lines ended as Windows does.
    pub fn file(&self) -> String {
        format!("\u{feff}{}", self.text().replace("\r\n", "\n").replace('\n', "\r\n"))
    }
}
