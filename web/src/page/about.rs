//! The pages about the guide: accessibility, privacy, changes, how to show it in other pages, and what one can expect
//! of the municipality. Their words stand in `static/`, or as rows of data in the core; English stands below the Danish.

use chrono::NaiveDate;
use klagevejviser_core::calendar::by_name;
use klagevejviser_core::directory::{Language, Lines, Source, SourceId, Topic, TopicId};
use klagevejviser_core::face::{Input, face};
use klagevejviser_core::pages::{CHANGES, Change, EXPECT, Expect};
use klagevejviser_core::words;
use klagevejviser_core::{Answers, COPENHAGEN, Fact, Question, RuleId, fold};

use super::{Frame, Written, framed};
use crate::html::{Html, Tag, tag, written};
use crate::parts::explained;
use crate::place::Place;
use crate::rules::id;

const ROOT: &str = "../";

/// All of them.
pub(super) fn all() -> Vec<Written> {
    let access = include_str!("../../static/tilgaengelighed.html");
    let changes = CHANGES.iter().rev();
    let changes_da: Vec<Html> =
        changes.clone().map(|change| changed(change, true).into()).collect();
    let changes_en: Vec<Html> = changes.map(|change| changed(change, false).into()).collect();
    let rows = |danish| EXPECT.iter().flat_map(move |one| expected(one, danish));
    vec![
        page("tilgaengelighed/", access),
        // The address at which the law's supervisors look for it.
        page("was/", access),
        page("privatliv/", include_str!("../../static/privatliv.html")),
        embedding(),
        page(
            "aendringer/",
            &filled(include_str!("../../static/aendringer.html"), &changes_da, &changes_en),
        ),
        page(
            "forvent/",
            &filled(
                include_str!("../../static/forvent.html"),
                &rows(true).collect::<Vec<_>>(),
                &rows(false).collect::<Vec<_>>(),
            ),
        ),
    ]
}

/// A page whose first heading is its title.
fn page(path: &str, content: &str) -> Written {
    let title = content.split_once("<h1>").and_then(|(_, rest)| rest.split_once("</h1>"));
    let title = title.map_or("", |(title, _)| title);
    // The official words below the Danish, which stands first.
    let (danish, english) =
        content.split_at(content.find("<section lang=\"en\"").unwrap_or(content.len()));
    let words = written(&explained(&[Html::Text(danish.to_owned())]));
    let content = format!("{danish}{words}{english}").replace("{root}", ROOT);
    framed(path, title, ROOT, ("", ""), &Frame::citizens(ROOT), &content)
}

fn filled(frame: &str, danish: &[Html], english: &[Html]) -> String {
    frame.replace("{da}", &written(danish)).replace("{en}", &written(english))
}

/// How to show the guide in other pages, with all that it can begin with.
fn embedding() -> Written {
    let option = |value: &str, text: &str| tag("option").set("value", value).text(text).into();
    let lines = Lines::built(Language::Da);
    let topics = TopicId::all().map(TopicId::get);
    let mut topics: Vec<(&str, &str)> =
        topics.map(|topic| (lines.get(topic.name), topic.slug)).collect();
    topics.sort_unstable();
    let topics: Vec<Html> = topics.iter().map(|(name, slug)| option(slug, name)).collect();
    let case = fold(&COPENHAGEN, &Answers::default(), NaiveDate::MIN);
    let kinds = match face(Question::Kind, &case).input {
        Input::One(options) | Input::Many(options) => options,
        Input::Letter { .. } | Input::Day { .. } => Vec::new(),
    };
    let kinds = Fact::Kind.values().iter().zip(kinds);
    let kinds: Vec<Html> = kinds.map(|(code, words)| option(code, words.title.str())).collect();
    let mut page = page("indlejring/", include_str!("../../static/indlejring.html"));
    page.text = page.text.replace("{emner}", &written(&topics)).replace("{svar}", &written(&kinds));
    page
}

/// The rules as links to where they stand; `root` is the way to the guide's folder.
pub(super) fn rules(root: &str, rules: &[RuleId]) -> Tag {
    let title = format!("{}: ", words::ui::ReglerTitel.str());
    let mut line = tag("p").class("source").text(&title);
    for (at, rule) in rules.iter().enumerate() {
        let address = format!("{root}{}#{}", Place::Rules.address(), id(*rule));
        let link = tag("a").set("href", &address).text(rule.name());
        line = if at == 0 { line.put(link) } else { line.text(", ").put(link) };
    }
    line
}

/// The source with this id; the build has checked that there is one.
fn source(id: &str) -> Option<&'static Source> {
    SourceId::all().map(SourceId::get).find(|source| source.id == id)
}

fn changed(change: &Change, danish: bool) -> Tag {
    let (year, month, day) = change.day;
    let date = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
    let day = match date {
        Some(date) if danish => by_name(date),
        _ => format!("{year:04}-{month:02}-{day:02}"),
    };
    let of = |both: klagevejviser_core::pages::Both| if danish { both.da } else { both.en };
    let mut section = tag("section")
        .put(tag(if danish { "h2" } else { "h3" }).text(&day))
        .put(tag("p").text(of(change.what)))
        .put(tag("p").text(of(change.why)));
    if let Some(source) = change.source.and_then(source) {
        let lines = Lines::built(if danish { Language::Da } else { Language::En });
        let name = format!("{}, {}", lines.get(source.name), lines.get(source.page));
        section = section.put(tag("p").class("source").text(&name));
    }
    if danish && !change.rules.is_empty() {
        section = section.put(rules(ROOT, change.rules));
    }
    section
}

fn expected(one: &Expect, danish: bool) -> Vec<Html> {
    let of = |both: klagevejviser_core::pages::Both| if danish { both.da } else { both.en };
    let mut drawn = vec![
        tag(if danish { "h2" } else { "h3" }).text(of(one.name)).into(),
        tag("p").text(of(one.text)).into(),
    ];
    if let Some(topic) = Topic::at(one.topic) {
        let address = format!("{ROOT}#emne={}", topic.get().slug);
        let link = tag("a").class("secondary").set("href", &address).text(of(one.start));
        drawn.push(tag("p").put(link).into());
    }
    if danish && !one.rules.is_empty() {
        drawn.push(rules(ROOT, one.rules).into());
    }
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_about_the_guide_has_its_title_and_both_languages() {
        for page in all() {
            assert!(!page.text.contains("<title> –"), "{}", page.path);
            assert!(page.text.contains("<section lang=\"en\" id=\"english\">"), "{}", page.path);
            // What is known only when all is built is filled in then.
            let text = page.text.replace("{integrity:", "");
            assert!(!text.contains('{'), "{}: a gap is not filled", page.path);
        }
    }

    #[test]
    fn a_change_names_its_source_and_its_rules() {
        let both = klagevejviser_core::pages::Both { da: "a", en: "b" };
        let rules = &[RuleId::R27];
        let change =
            Change { day: (2026, 11, 23), rules, what: both, why: both, source: Some("SEED3") };
        let page = written(&[changed(&change, true).into()]);
        assert!(page.contains("KlarRet om at forebygge konflikter, oktober 2019"), "{page}");
        assert!(page.contains("mandag den 23. november 2026") && page.contains("regler/#r27"));
    }

    #[test]
    fn each_of_the_seven_things_leads_into_the_guide() {
        assert_eq!(EXPECT.len(), 7);
        for one in EXPECT {
            assert!(Topic::at(one.topic).is_some(), "{}", one.topic);
        }
        let page = all().pop().unwrap();
        assert_eq!(page.text.matches("href=\"../#emne=").count(), 14, "once in each language");
    }
}
