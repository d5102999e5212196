//! Made-up versions of a small table, compared and broken.

use klagevejviser_core::COPENHAGEN;

use super::{OutcomesError, compare, read, written};

const OLD: &str = "table chance\ngives steps\nreads Chance=Waiting|Silent\nreads Window=Running|Passed|Unknown\n\
    \nWait\n  Chance=Waiting\n\nnothing\n  Chance=Silent\n";

fn told(old: &str, new: &str) -> String {
    let old = read("old.txt", old).unwrap();
    compare(&[old], &[read("new.txt", new).unwrap()]).unwrap().to_string()
}

fn wrong(text: &str) -> String {
    read("old.txt", text).unwrap_err().to_string()
}

#[test]
fn the_outcomes_of_the_rules_can_be_read_again() {
    for (file, text) in written(&COPENHAGEN) {
        read(&file, &text).unwrap_or_else(|error| panic!("{error}"));
    }
}

#[test]
fn what_is_the_same_says_so() {
    assert_eq!(told(OLD, OLD), "Every case has the outcome that it had.\n");
}

#[test]
fn cases_that_changed_are_told_in_one_description() {
    let new = OLD.replace(
        "Wait\n  Chance=Waiting",
        "Wait\n  Chance=Waiting Window=Running|Unknown\n\nRemind\n  Chance=Waiting Window=Passed",
    );
    assert_eq!(
        told(OLD, &new),
        "chance:\n  Chance Waiting, Window Passed: Wait -> Remind; 1 of 6\n"
    );
}

#[test]
fn a_fact_that_takes_another_value_is_followed_into_what_reads_it() {
    let fact = "table chance so far\ngives Chance\nreads Window=Running|Passed\n\n\
        Waiting\n  Window=Running\n\nSilent\n  Window=Passed\n";
    let later = fact
        .replace("Waiting\n  Window=Running\n\nSilent\n  Window=Passed\n", "Waiting\n  whatever\n");
    let tables = |fact: &str| [read("fact", fact).unwrap(), read("steps", OLD).unwrap()];
    let changes = compare(&tables(fact), &tables(&later)).unwrap().to_string();
    assert_eq!(
        changes,
        "chance so far:\n  Window Passed: Silent -> Waiting; 1 of 2\n\
         chance:\n  Chance Silent->Waiting: nothing -> Wait; 3 of 6\n"
    );
}

#[test]
fn a_new_value_and_a_new_fact_are_told() {
    let new = OLD
        .replace("Waiting|Silent", "Waiting|Silent|Lost")
        .replace("Chance=Silent\n", "Chance=Silent|Lost\n");
    assert_eq!(told(OLD, &new), "chance:\n  Chance Lost: (not there) -> nothing; 3 of 9\n");
    let new = "table chance\ngives steps\nreads Chance=Waiting|Silent\nreads Age=New|Old\n\n\
        Wait\n  Chance=Waiting Age=New\n\nnothing\n  Chance=Silent\n  Age=Old\n";
    assert_eq!(told(OLD, new), "chance:\n  Chance Waiting, Age Old: Wait -> nothing; 3 of 4\n");
}

#[test]
fn a_table_that_came_or_went_is_told() {
    let (one, other) = (read("a", OLD).unwrap(), read("b", &OLD.replace("chance", "due")).unwrap());
    assert_eq!(
        compare(&[one], &[other]).unwrap().to_string(),
        "due: a new table\nchance: the table is gone\n"
    );
}

#[test]
fn a_line_that_cannot_be_read_names_file_row_and_field() {
    for (from, to, says) in [
        (
            "Chance=Silent\n",
            "Chance=Loud\n",
            "old.txt:10: `Chance=Loud`: the fact has no such value",
        ),
        (
            "Chance=Silent\n",
            "Asked=Silent\n",
            "old.txt:10: `Asked=Silent`: the table does not read this fact",
        ),
        (
            "Chance=Silent\n",
            "Chance\n",
            "old.txt:10: `Chance`: a condition is written `FACT=VALUE|VALUE`",
        ),
        (
            "Chance=Silent\n",
            "Chance=Silent Chance=Silent\n",
            "old.txt:10: `Chance=Silent`: stands twice",
        ),
        ("nothing", "Wait", "old.txt:9: `Wait`: stands twice"),
        (
            "Wait\n  Chance=Waiting\n",
            "  Chance=Waiting\n",
            "old.txt:6: `Chance=Waiting`: a region stands below its outcome, and none stands above it",
        ),
        (
            "reads Window=Running|Passed|Unknown\n",
            "reads Window\n",
            "old.txt:4: `Window`: a condition is written `FACT=VALUE|VALUE`",
        ),
    ] {
        assert_eq!(wrong(&OLD.replace(from, to)), says);
    }
    assert!(wrong("").starts_with("old.txt:1: ``: a file begins with `table NAME`"));
    assert!(wrong("<html>").starts_with("old.txt:1: `<html>`: a file begins"));
    // Torn in the middle: a combination has lost its outcome.
    let torn = &OLD[..OLD.len() - "nothing\n  Chance=Silent\n".len()];
    assert_eq!(
        wrong(torn),
        "old.txt: Chance=Silent Window=Running has 0 outcomes: every combination has exactly one"
    );
}

#[test]
fn an_unknown_revision_is_a_sentence() {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for revision in ["no-such-revision", "--help"] {
        let error = super::diff(&COPENHAGEN, &here, revision).unwrap_err();
        // Where there is no git at all, or no repository, it says that instead.
        assert!(
            matches!(error, OutcomesError::UnknownRevision { .. } | OutcomesError::Git { .. }),
            "{error}"
        );
    }
}
