//! The parts of the doors.

use super::page::{Kind, Live, Page, Part, To, part, r, st};
use super::source::{Cited, named as source};
use super::texts::words::part as w;

/// A place in the Ombudsman's guide for authorities.
const fn guide(passage: &'static str) -> Cited {
    Cited { source: source::FobGuide, passage }
}

/// A place in the act on public administration.
const fn act(passage: &'static str) -> Cited {
    Cited { source: source::Forvaltningsloven, passage }
}

const NOTES: Cited = guide("Overblik 2, Notatpligt (26. juni 2020)");
const MANNERS: Cited = guide("Overblik 1, God forvaltningsskik (2. oktober 2024)");
const GUIDANCE: Cited = guide("Overblik 5, Vejledning (2. oktober 2024)");
const REASONS: Cited = guide("Overblik 10, Begrundelse (27. marts 2024)");

pub(super) const DOORS: &[Part] = &[
    part("doere", w::Doors).drawn(Kind::With(Live::Doors)),
    part("sjaeldnere", w::DoorsMore).to(&[To::Page(Page::More)]),
    part("linjen", w::Hotline)
        .drawn(Kind::With(Live::Line))
        .by(st![ST17, ST20])
        .to(&[To::Page(Page::May)]),
    part("ord", w::DoorsWords).to(&[To::Page(Page::Words)]),
];

pub(super) const DANGER: &[Part] = &[
    part("livsfare", w::Now).drawn(Kind::Card).also(r![R65]).to(&[To::Acute]),
    part("barn", w::Child).drawn(Kind::Card).also(r![R66]).cites(&[
        Cited { source: source::KkUnderret, passage: "" },
        Cited { source: source::BarnetsLov, passage: "§ 133" },
        Cited { source: source::Greve, passage: "" },
        Cited { source: source::Voldtaegt, passage: "om tavshedspligt" },
    ]),
    part("selvmord", w::Suicide).also(r![R65]),
    part("familie", w::Family).also(r![R65]),
    part("medarbejder", w::Employee).folded().also(r![R67]),
    part("i-nat", w::Tonight).folded().also(r![R65]),
    part("skjult", w::Concealed).folded().also(r![R6]).to(&[To::Topic("l06")]),
    part("bagefter", w::After)
        .folded()
        .by(st![ST18])
        .cites(&[NOTES])
        .to(&[To::KlarRet(6), To::Page(Page::Calls)]),
];

pub(super) const CALLS: &[Part] = &[
    part("raekkefoelge", w::Triage)
        .drawn(Kind::Steps)
        .by(st![ST1, ST2, ST5])
        .also(r![R20, R22, R23, R28, R36, R65])
        .to(&[To::Steps, To::Topics, To::Page(Page::Danger)]),
    part("telefonen", w::Manner).by(st![ST12, ST13, ST11]),
    part("lov-ikke", w::Promise).folded().by(st![ST16]).also(r![R36]),
    part("hjaelp", w::Ways).folded().by(st![ST14]),
    part("tolk", w::Interpreter).folded().by(st![ST13]).also(r![R35]),
    part("diskrimination", w::Unequal).folded().by(st![ST15]).also(r![R11]).to(&[To::Unequal]),
    part("andre-steder", w::Elsewhere)
        .folded()
        .by(st![ST5])
        .also(r![R1, R2, R3, R13])
        .to(&[To::Topics, To::Page(Page::Politicians)]),
];

pub(super) const DECISION: &[Part] = &[
    part("fire-ting", w::Four).by(st![ST7]).also(r![R36]).to(&[To::KlarRet(14)]),
    part("tekst", w::Approved)
        .drawn(Kind::With(Live::Guidance))
        .by(st![ST7, ST18, ST20])
        .to(&[To::Page(Page::May)]),
    part("ikke-standard", w::NoStandard).by(st![ST3, ST5]).also(r![R12, R36]),
    part("i-stedet", w::Instead).by(st![ST4]),
    part("vred", w::Angry).by(st![ST5, ST7]).also(r![R12, R36]),
    part("begrundelse", w::Reasons)
        .cites(&[REASONS, act("§§ 22-24")])
        .to(&[To::KlarRet(12), To::Page(Page::Complaint)]),
];

pub(super) const COMPLAINT: &[Part] = &[
    part("ring", w::CallFirst).by(st![ST1, ST35]).cites(&[NOTES]),
    part("slags", w::Kinds)
        .by(st![ST35])
        .also(r![R14, R54])
        .cites(&[Cited { source: source::Retssikkerhedsloven, passage: "§ 66" }]),
    part("kvittering", w::Receipt)
        .drawn(Kind::Draft)
        .by(st![ST8, ST9, ST10])
        .to(&[To::KlarRet(21)]),
    part("liste", w::List).folded().by(st![ST8, ST9, ST10]),
    part("punkter", w::Points).folded().drawn(Kind::Table(4)).by(st![ST11]),
    part("svar", w::Skeleton)
        .folded()
        .drawn(Kind::Steps)
        .by(st![ST11, ST9, ST2])
        .cites(&[Cited { source: source::Seed3, passage: "Kodeks 7" }])
        .to(&[To::KlarRet(21), To::KlarRet(23)]),
    part("borgerraadgiveren", w::NameBr)
        .folded()
        .by(st![ST1, ST2, ST5, ST6])
        .also(r![R20, R22, R23])
        .to(&[To::Page(Page::Lesson)]),
];

pub(super) const MAY: &[Part] = &[
    part("kollega", w::MayColleague).folded().cites(&[act("§ 32")]).to(&[To::KlarRet(9)]),
    part("dele", w::MayShare)
        .folded()
        .also(r![R66])
        .cites(&[act("§ 28")])
        .to(&[To::KlarRet(9), To::Page(Page::Danger)]),
    part("paaroerende", w::MayRelative)
        .folded()
        .also(r![R80])
        .cites(&[act("§§ 8 og 27")])
        .to(&[To::KlarRet(9)]),
    part("notat", w::MayNote)
        .folded()
        .cites(&[NOTES, Cited { source: source::Offentlighedsloven, passage: "§ 13" }])
        .to(&[To::KlarRet(6)]),
    part("begraense", w::MayLimit)
        .folded()
        .cites(&[guide("Overblik 18, Begrænsning af kontakten (26. juni 2019)"), MANNERS])
        .to(&[To::KlarRet(1)]),
    part("ringe-tilbage", w::MayCallBack).folded().by(st![ST11, ST16]).to(&[To::KlarRet(24)]),
    part("vente", w::MayWait)
        .folded()
        .by(st![ST8, ST9])
        .to(&[To::KlarRet(21), To::Page(Page::Complaint)]),
    part("aktindsigt", w::MayAccess)
        .folded()
        .by(st![ST10])
        .cites(&[act("§ 9"), guide("Overblik 23, Afgrænsning af aktindsigt (2. oktober 2024)")])
        .to(&[To::KlarRet(4)]),
    part("partshoering", w::MayHear)
        .folded()
        .also(r![R68])
        .cites(&[act("§ 19")])
        .to(&[To::KlarRet(4)]),
    part("begrunde", w::MayReason)
        .folded()
        .cites(&[REASONS, act("§§ 22-24"), MANNERS])
        .to(&[To::KlarRet(12)]),
    part("vejlede", w::MayGuide).folded().cites(&[GUIDANCE, act("§ 7")]).to(&[To::KlarRet(3)]),
    part("sende-videre", w::MaySendOn)
        .folded()
        .by(st![ST14])
        .cites(&[act("§ 7, stk. 2")])
        .to(&[To::KlarRet(20)]),
    part("skaffe", w::MayFetch)
        .folded()
        .also(r![R7])
        .cites(&[guide("Overblik 8, Officialprincippet (27. september 2023)")])
        .to(&[To::KlarRet(5), To::KlarRet(15)]),
    part("helhed", w::MayWhole)
        .folded()
        .by(st![ST21, ST23])
        .to(&[To::KlarRet(10), To::KlarRet(20)]),
    part("fejl", w::MayMistake)
        .folded()
        .cites(&[Cited { source: source::Seed3, passage: "Kodeks 7" }])
        .to(&[To::KlarRet(18), To::Page(Page::Lesson)]),
    part("chef", w::MayBoss).folded().by(st![ST18, ST19, ST20]).to(&[To::KlarRet(22)]),
    part("egen-enhed", w::OwnUnit).folded().by(st![ST18]),
    part("linjen", w::LineMore)
        .drawn(Kind::With(Live::Line))
        .by(st![ST6, ST17, ST18, ST19, ST20, ST21])
        .to(&[To::Page(Page::Ask)]),
];

/// How many of the parts above are questions.
pub const QUESTIONS: usize = 16;

pub(super) const LESSON: &[Part] = &[
    part("hvorfor", w::LessonWhy)
        .cites(&[Cited { source: source::Seed0, passage: "§ 3, stk. 2 i boksen" }]),
    part("ark", w::LessonSheet)
        .drawn(Kind::Fields)
        .by(st![ST32])
        .cites(&[Cited { source: source::Seed0, passage: "§ 3, stk. 2 i boksen" }]),
    part("videre", w::LessonOn)
        .by(st![ST31, ST32])
        .to(&[To::Page(Page::Ask), To::Page(Page::FollowUp)]),
];
