//! The parts of the pages behind "Mere".

use super::page::{Kind, Live, Page, Part, To, part, r, st};
use super::source::{Cited, named as source};
use super::texts::words::part as w;

pub(super) const MORE: &[Part] = &[part("mere", w::More).drawn(Kind::With(Live::More))];

pub(super) const CONTACTED: &[Part] = &[
    part("opkald", w::Informal).by(st![ST29]),
    part("brev", w::Formal).by(st![ST30]),
    part("tilsyn", w::Inspection).by(st![ST30]).also(r![R49]),
    part("kritik", w::Criticism).by(st![ST31]).to(&[
        To::Page(Page::Lesson),
        To::Page(Page::Ask),
        To::Page(Page::FollowUp),
    ]),
    part("cpr", w::Cpr).by(st![ST33]),
];

pub(super) const ASK: &[Part] = &[
    part("snak", w::AskTalk).by(st![ST17, ST20]).to(&[To::Page(Page::May)]),
    part("projekt", w::AskProject).drawn(Kind::Draft).by(st![ST22]),
    part("kursus", w::AskCourse).drawn(Kind::Draft).by(st![ST22, ST24]),
    part("bytte", w::AskSwap).drawn(Kind::Draft).by(st![ST25]),
    part("maegling", w::AskMediate).drawn(Kind::Draft).by(st![ST26]).also(r![R51]),
    part("tal", w::AskFigures)
        .drawn(Kind::Draft)
        .by(st![ST27, ST40])
        .to(&[To::Page(Page::Figures)]),
    part("emne", w::AskTopic).drawn(Kind::Draft).by(st![ST27]).to(&[To::Page(Page::Catalogue)]),
    part("kontaktperson", w::AskContact).by(st![ST23]),
    part("nye-kolleger", w::AskNew).by(st![ST28]).to(&[To::KlarRet(22)]),
];

pub(super) const CATALOGUE: &[Part] = &[part("katalog", w::CatalogueIntro)
    .drawn(Kind::With(Live::Catalogue))
    .by(st![ST27, ST38])
    .cites(&[
        Cited { source: source::Seed3, passage: "Læs mere" },
        Cited { source: source::Seed2, passage: "kap. 4, KlarRet" },
    ])
    .to(&[To::Page(Page::Talk), To::Page(Page::May)])];

pub(super) const TALK: &[Part] = &[
    part("foer", w::TalkBefore).drawn(Kind::Ticks).by(st![ST34]),
    part("under", w::TalkDuring).drawn(Kind::Ticks).by(st![ST34, ST16]),
    part("efter", w::TalkAfter).drawn(Kind::Ticks).by(st![ST34, ST11]),
    part("dig-selv", w::TalkSelf).drawn(Kind::Ticks).by(st![ST34]),
    part("altid", w::TalkFloor).by(st![ST34]).to(&[
        To::KlarRet(24),
        To::KlarRet(25),
        To::KlarRet(26),
        To::Page(Page::Lesson),
    ]),
];

pub(super) const LETTERS: &[Part] = &[
    part("saadan", w::LettersHow)
        .cites(&[Cited { source: source::Seed0, passage: "kap. 5, Breve" }]),
    part("dialog", w::LetterDialogue).drawn(Kind::Draft).also(r![R20, R21, R22, R23]),
    part("andet-sted", w::LetterElsewhere).drawn(Kind::Draft).also(r![R1, R12, R13, R18, R74]),
    part("ikke-undersoegt", w::LetterNo).drawn(Kind::Draft).also(r![R46, R47]),
    part("forvaltningen", w::LetterFormal)
        .drawn(Kind::Draft)
        .by(st![ST30])
        .cites(&[Cited { source: source::Seed0, passage: "kap. 5, Breve til forvaltningerne" }])
        .to(&[To::Page(Page::Publish)]),
];

pub(super) const FACEBOOK: &[Part] = &[part("facebook", w::Facebook)
    .drawn(Kind::Draft)
    .by(st![ST39])
    .also(r![R44])
    .to(&[To::Page(Page::Calls)])];

pub(super) const PUBLISH: &[Part] = &[
    part("nyhedsbrev", w::PublishWhen).by(st![ST36]),
    part("hvem-foerst", w::PublishOrder).drawn(Kind::Steps).by(st![ST37, ST38]).also(r![R53]),
    part("presse", w::PublishPress).by(st![ST37]).to(&[To::Page(Page::Facebook)]),
];

pub(super) const FOLLOW_UP: &[Part] = &[part("ideer", w::FollowUp)
    .drawn(Kind::With(Live::Initiatives))
    .by(st![ST32])
    .to(&[To::Page(Page::Ask), To::Page(Page::Awareness)])];

pub(super) const POLITICIANS: &[Part] = &[
    part("kan", w::PoliticiansCan)
        .also(r![R13, R19])
        .cites(&[Cited { source: source::Seed0, passage: "kap. 3, Borgerrepræsentationen" }]),
    part("kan-ikke", w::PoliticiansNot).also(r![R45, R36]),
    part("svar", w::PoliticiansAnswer)
        .drawn(Kind::Draft)
        .also(r![R12, R13, R20, R36])
        .to(&[To::Guide, To::Topics]),
];

pub(super) const AWARENESS: &[Part] = &[
    part("tallene", w::Survey).drawn(Kind::With(Live::Survey)).by(st![ST42]),
    part("ny-maaling", w::SurveyNew).drawn(Kind::With(Live::SurveyTable)).by(st![ST42]),
    part("spoergsmaal", w::SurveyAsk).drawn(Kind::With(Live::SurveyQuestions)).by(st![ST42]),
    part("forvaltning", w::SurveyUnits)
        .cites(&[Cited { source: source::Seed2, passage: "kap. 3, Gennemgang" }])
        .to(&[To::Page(Page::FollowUp)]),
];

pub(super) const FIGURES: &[Part] = &[
    part("fil", w::FiguresFile).by(st![ST40, ST41]),
    part("saadan-ser-filen-ud", w::FiguresLooks)
        .drawn(Kind::With(Live::Columns))
        .by(st![ST40, ST35]),
    part("saadan-gemmer-du-filen", w::FiguresExport).drawn(Kind::Steps).folded().by(st![ST40]),
    part("det-taeller-guiden", w::FiguresCounted).folded().by(st![ST35, ST40]),
    part("det-skjuler-guiden", w::FiguresHidden).folded().by(st![ST19, ST40]),
    part("borgerraadgiveren", w::FiguresBr).by(st![ST40]),
    part("forvaltningerne", w::FiguresOwn).by(st![ST41]),
    part("bestil", w::FiguresOrder).by(st![ST27]).to(&[To::Page(Page::Ask)]),
];

pub(super) const RULES: &[Part] = &[part("regler", w::RulesIntro)
    .drawn(Kind::With(Live::Rules))
    .to(&[To::Page(Page::Words), To::Page(Page::Doors)])];

pub(super) const WORDS: &[Part] = &[part("ord", w::WordsIntro)
    .drawn(Kind::With(Live::Words))
    .to(&[To::Page(Page::Rules), To::Page(Page::Doors)])];
