//! A broken file stops the build with file, row and field: each slip is made in a copy of the real data.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::directory::checked;

static COPIES: AtomicUsize = AtomicUsize::new(0);

/// A copy of `core/data/`, gone when it is dropped.
struct Copy(PathBuf);

impl Copy {
    fn new() -> Self {
        let number = COPIES.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir()
            .join(format!("klagevejviser-data-{}-{number}", std::process::id()));
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        for (from, to) in
            [(from.clone(), folder.clone()), (from.join("topics"), folder.join("topics"))]
        {
            fs::create_dir_all(&to).unwrap();
            for entry in fs::read_dir(from)
                .unwrap()
                .map(Result::unwrap)
                .filter(|entry| entry.path().is_file())
            {
                fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
            }
        }
        Self(folder)
    }

    /// With one text in place of another, which must be there.
    fn with(self, file: &str, from: &str, to: &str) -> Self {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} does not hold {from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
        self
    }

    fn errors(&self) -> Vec<String> {
        checked(&self.0).err().unwrap_or_default()
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const TOPICS: &str = "topics/b-penge-job-og-social-hjaelp.toml";

#[test]
fn the_real_data_is_right() {
    assert_eq!(Copy::new().errors(), [""; 0]);
}

#[test]
fn each_slip_is_told_with_file_row_and_field() {
    for (file, from, to, told) in [
        (TOPICS, "id = \"B02\"", "id = \"B03\"", &["B03", "id: stands twice"][..]),
        (
            TOPICS,
            "id = \"B02\"",
            "id = \"C02\"",
            &["C02", "id: does not begin with the letter of its area"],
        ),
        (TOPICS, "slug = \"kontanthjaelp\"", "slug = \"Kontanthjælp\"", &["B02", "slug: may hold"]),
        (TOPICS, "slug = \"kontanthjaelp\"", "slag = \"kontanthjaelp\"", &["unknown field `slag`"]),
        (
            TOPICS,
            "administration = \"BIF\"",
            "administration = \"BIFF\"",
            &["administration: \"BIFF\" is not in administrations.toml"],
        ),
        (TOPICS, "\"AST\"]", "\"ASTT\"]", &["bodies: \"ASTT\" is not in bodies.toml"]),
        (TOPICS, "path = \"Reassess\"", "path = \"Reasses\"", &["unknown variant `Reasses`"]),
        (
            TOPICS,
            "kind = \"Weeks\"",
            "kind = \"Open\"",
            &["deadline 1: `count` and `from` belong to a deadline that is counted"],
        ),
        (TOPICS, "count = 4", "count = 0", &["deadline 1: `count` is 0"]),
        (TOPICS, "count = 4", "count = \"four\"", &["invalid type"]),
        (
            "bodies.toml",
            "value = \"33 66 14 00\"",
            "value = \"33 66 14 OO\"",
            &["BR", "value: is no telephone number"],
        ),
        ("bodies.toml", "seen = 2026-11-23", "seen = 2026-02-29", &["bodies.toml:"]),
        (
            "bodies.toml",
            "source = \"KK1\"",
            "source = \"KK999\"",
            &["source: \"KK999\" is not in sources.toml"],
        ),
        (
            "administrations.toml",
            "until = 2025-12-31",
            "until = 2025-12-30",
            &["from: must be the day after"],
        ),
        ("sources.toml", "url = \"https://", "url = \"htps://", &["url: \"htps://"]),
        (
            "unequal.toml",
            "wishes = [\"Money\", \"Ruling\"]",
            "wishes = [\"Mony\"]",
            &["wishes: there is no \"Mony\""],
        ),
        (
            "unequal.toml",
            "[[refusal]]\nbody = \"BR\"\nplaces = [\"City\"]\nwishes = [\"Money\", \"Ruling\"]",
            "[[refusal]]\nbody = \"BR\"\nplaces = [\"City\"]",
            &["BR: both can and cannot"],
        ),
    ] {
        let errors = Copy::new().with(file, from, to).errors();
        let line = |error: &&String| {
            error.starts_with("core/data/") && told.iter().all(|part| error.contains(part))
        };
        assert!(errors.iter().any(|error| line(&error)), "{from} -> {to}: {errors:#?}");
    }
}

#[test]
fn a_fact_without_a_source_is_refused() {
    let without =
        Copy::new().with(TOPICS, "from = \"Letter\"\nsource = ", "from = \"Letter\"\n# source = ");
    assert!(
        without
            .errors()
            .iter()
            .any(|error| error.contains("a deadline that is counted names its source"))
    );
    let doubtful = Copy::new().with("bodies.toml", "da = \"", "da = \"[u] ");
    assert!(
        doubtful.errors().iter().any(|error| error.contains("holds a fact without a source ([u])"))
    );
}

#[test]
fn a_missing_file_and_a_torn_one_are_told() {
    let copy = Copy::new();
    fs::remove_file(copy.0.join("senders.toml")).unwrap();
    assert!(copy.errors()[0].starts_with("core/data/senders.toml:"));
    let copy = Copy::new().with("senders.toml", "[[sender]]", "[[sender");
    assert!(copy.errors()[0].starts_with("core/data/senders.toml:"), "{:?}", copy.errors());
}
