//! Starts the engines on exported files, and reads what they print.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use klagevejviser_tools::export::{Export, Format, write};

use crate::answers::answers;

/// The formats that a foreign engine runs.
pub(crate) const ENGINES: [Format; 3] = [Format::Jdm, Format::JsonLogic, Format::Dmn];

/// What an engine said of a table.
#[derive(Debug)]
pub(crate) struct TableRun {
    pub(crate) format: String,
    pub(crate) name: String,
    pub(crate) combinations: usize,
    pub(crate) differences: usize,
}

/// What came of a run.
#[derive(Debug)]
pub(crate) struct Run {
    /// What it printed.
    pub(crate) told: String,
    /// What it said is wrong with the files.
    pub(crate) problems: String,
    /// How it ended.
    pub(crate) code: Option<i32>,
    /// The tables that were run.
    pub(crate) tables: Vec<TableRun>,
}

/// A folder of a test's own with the script, the packages beside it, and the exported files.
pub(crate) struct Place(PathBuf);

impl Place {
    /// Sets it up anew; ends with a sentence where the packages are missing.
    pub(crate) fn new(name: &str) -> Self {
        Self::with_packages(name, std::env::var_os("KLAGEVEJVISER_NPM").as_deref())
            .unwrap_or_else(|problem| panic!("{problem}"))
    }

    /// The same with the packages in a given folder.
    pub(crate) fn with_packages(name: &str, packages: Option<&OsStr>) -> Result<Self, String> {
        let packages = packages.map(Path::new).ok_or(
            "KLAGEVEJVISER_NPM does not say where the npm packages are; run ./dev test browsers",
        )?;
        if !packages.join("@gorules/zen-engine").is_dir() {
            let packages = packages.display();
            return Err(format!("{packages} lacks the rules engines; run ./dev test browsers"));
        }
        let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("engines").join(name);
        let _ = fs::remove_dir_all(&place);
        fs::create_dir_all(place.join("engines")).unwrap();
        // Node looks for packages beside the script; so both are brought together.
        let scripts = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../tools/npm"));
        fs::copy(scripts.join("engines.mjs"), place.join("engines.mjs")).unwrap();
        for file in fs::read_dir(scripts.join("engines")).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), place.join("engines").join(file.file_name())).unwrap();
        }
        std::os::unix::fs::symlink(packages, place.join("node_modules")).unwrap();
        static ANSWERS: OnceLock<String> = OnceLock::new();
        fs::write(place.join("answers.json"), ANSWERS.get_or_init(answers)).unwrap();
        Ok(Self(place))
    }

    /// Writes an export in every format that has an engine.
    pub(crate) fn write(&self, export: &Export) {
        for format in ENGINES {
            write(export, format, &self.folder(format)).unwrap_or_else(|error| panic!("{error}"));
        }
    }

    /// Where the files of a format are.
    pub(crate) fn folder(&self, format: Format) -> PathBuf {
        self.0.join(format.name())
    }

    /// Runs an export in every engine.
    pub(crate) fn run(&self, export: &Export) -> Run {
        self.write(export);
        self.run_written(&ENGINES)
    }

    /// Runs the files that are there.
    pub(crate) fn run_written(&self, formats: &[Format]) -> Run {
        let mut node = Command::new("node");
        node.arg(self.0.join("engines.mjs")).arg(self.0.join("answers.json"));
        for format in formats {
            node.arg(format!("{}={}", format.name(), self.folder(*format).display()));
        }
        let done = node.output().unwrap_or_else(|error| {
            panic!("node does not start: {error}; run ./dev test browsers")
        });
        let told = String::from_utf8(done.stdout).unwrap();
        Run {
            tables: told.lines().filter_map(table).collect(),
            told,
            problems: String::from_utf8(done.stderr).unwrap(),
            code: done.status.code(),
        }
    }
}

/// `jdm | danger | 252 combinations, 0 differences`
fn table(line: &str) -> Option<TableRun> {
    let [format, name, figures] = line.split(" | ").collect::<Vec<_>>().try_into().ok()?;
    let (combinations, differences) = figures.split_once(" combinations, ")?;
    Some(TableRun {
        format: format.to_owned(),
        name: name.to_owned(),
        combinations: combinations.parse().ok()?,
        differences: differences.strip_suffix(" differences")?.parse().ok()?,
    })
}

#[test]
fn missing_packages_are_a_sentence_and_never_a_pass() {
    let problem = |packages| Place::with_packages("missing", packages).err().unwrap();
    assert_eq!(
        problem(None),
        "KLAGEVEJVISER_NPM does not say where the npm packages are; run ./dev test browsers"
    );
    assert_eq!(
        problem(Some(OsStr::new("/nowhere"))),
        "/nowhere lacks the rules engines; run ./dev test browsers"
    );
}
