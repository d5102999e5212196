//! CSV with semicolons, as the lawyers' tables of cases are: a row a line, a column a fact. The
//! line `values` tells what may stand in each column; a blank cell means "whatever".

use csv::{Error, WriterBuilder};

use super::{Sheet, Stamp};

pub(super) fn text(stamp: &Stamp, sheet: &Sheet) -> Result<String, String> {
    let bytes = bytes(stamp, sheet).map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

fn bytes(stamp: &Stamp, sheet: &Sheet) -> Result<Vec<u8>, Error> {
    let mut writer = WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    let version = stamp.word();
    let gives = format!("gives {}", sheet.gives.name());
    let names = sheet.reads.iter().map(|fact| fact.name());
    writer.write_record(["row"].into_iter().chain(names).chain([&gives, "rules", "version"]))?;
    let values = sheet.reads.iter().map(|fact| fact.values().join(", "));
    let line = |first: String, cells: Vec<String>, then: String, by: String| {
        [first].into_iter().chain(cells).chain([then, by, version.clone()])
    };
    writer.write_record(line(
        "values".to_owned(),
        values.collect(),
        String::new(),
        String::new(),
    ))?;
    for (number, row) in (1usize..).zip(&sheet.lines) {
        let cell = |fact| row.cell(fact).map(|cell| cell.values.join(", ")).unwrap_or_default();
        let cells = sheet.reads.iter().copied().map(cell).collect();
        writer.write_record(line(
            number.to_string(),
            cells,
            row.then.join(", "),
            row.by.join(", "),
        ))?;
    }
    writer.into_inner().map_err(|error| Error::from(error.into_error()))
}
