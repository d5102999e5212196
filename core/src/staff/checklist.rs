//! The ticks of a checklist as a file and back: a few lines that one can read, since the file is the only store. It begins
//! with what it is and in which form, names its page, has a line for each point, and ends with their number, by which
//! half a file is noticed.

/// What the first line says before the number of the form.
const HEAD: &str = "Klagevejviser, tjekliste, form";
/// The form that is written, and the newest that is read.
const FORM: u32 = 1;
/// What the last line says before the number of points.
const END: &str = "Antal punkter:";
/// A file of this many bytes is no checklist.
pub const MOST_BYTES: u64 = 20_000;

/// A point of a list, as the page has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Its name, which never changes: `vis-kontaktpersoner`.
    pub id: String,
    /// Its words, for whoever reads the file; they are not read back.
    pub text: String,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// What was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticks {
    /// The points that are ticked and are still on the list.
    pub ticked: Vec<String>,
    /// How many points of the file are not on the list any more.
    pub unknown: usize,
}

/// Why a file is not read; then no tick changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is larger than a checklist.
    TooLarge,
    /// It is no checklist of this guide.
    Foreign,
    /// It was saved from another page.
    OtherPage,
    /// It is in a newer form.
    Newer,
    /// It is not whole: the line, counted from one, where something else was expected.
    Torn(usize),
}

/// The file of a page, by the end of its address.
///
/// ```
/// use klagevejviser_core::staff::checklist::{Point, read, write};
/// let point = |id: &str, ticked| Point { id: id.into(), text: "Lyt.".into(), ticked };
/// let points = [point("foer-1", true), point("foer-2", false)];
/// let file = write("mere/tjekliste/", &points);
/// assert!(file.contains("[x] foer-1 Lyt.\n[ ] foer-2 Lyt.\n"));
/// assert_eq!(read(file.as_bytes(), "mere/tjekliste/", &points).unwrap().ticked, ["foer-1"]);
/// ```
pub fn write(page: &str, points: &[Point]) -> String {
    let mut file = format!("{HEAD} {FORM}\nSide: {page}\n");
    for point in points {
        let tick = if point.ticked { 'x' } else { ' ' };
        let text = point.text.split_whitespace().collect::<Vec<_>>().join(" ");
        file += &format!("[{tick}] {} {text}\n", point.id);
    }
    file + &format!("{END} {}\n", points.len())
}

/// Reads a file for a page with these points. Ends of lines, a mark of the order of bytes and empty lines, as editors
/// leave them, do not matter.
///
/// # Errors
/// Why it is not read.
pub fn read(bytes: &[u8], page: &str, points: &[Point]) -> Result<Ticks, Fault> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Fault::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::Foreign)?;
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = (1..).zip(text.lines().map(str::trim)).filter(|(_, line)| !line.is_empty());
    let form = lines.next().and_then(|(_, line)| line.strip_prefix(HEAD));
    let form: u32 = form.and_then(|form| form.trim().parse().ok()).ok_or(Fault::Foreign)?;
    if form > FORM {
        return Err(Fault::Newer);
    }
    let (at, line) = lines.next().ok_or(Fault::Torn(2))?;
    let of = line.strip_prefix("Side:").ok_or(Fault::Torn(at))?;
    if of.trim() != page {
        return Err(Fault::OtherPage);
    }
    let mut ticks = Ticks { ticked: Vec::new(), unknown: 0 };
    let (mut count, mut last) = (0, at);
    for (at, line) in &mut lines {
        last = at;
        if let Some(number) = line.strip_prefix(END) {
            let whole = number.trim().parse() == Ok(count) && lines.next().is_none();
            return if whole { Ok(ticks) } else { Err(Fault::Torn(at)) };
        }
        let ticked = line.starts_with("[x]") || line.starts_with("[X]");
        // An editor may have taken the space out of an empty box.
        let rest = ["[x]", "[X]", "[ ]", "[]"].iter().find_map(|tick| line.strip_prefix(*tick));
        let id = rest.and_then(|rest| rest.split_whitespace().next()).ok_or(Fault::Torn(at))?;
        count += 1;
        match points.iter().any(|point| point.id == id) {
            true if ticked => ticks.ticked.push(id.to_owned()),
            true => {}
            false => ticks.unknown += 1,
        }
    }
    Err(Fault::Torn(last + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "mere/foelg-op/";

    fn points() -> Vec<Point> {
        [("a", true), ("b-2", false), ("c", true)]
            .map(|(id, ticked)| Point { id: id.into(), text: format!("Punktet\n{id} æ"), ticked })
            .to_vec()
    }

    #[test]
    fn what_is_saved_is_read_back_also_after_an_editor_of_windows() {
        let file = write(PAGE, &points());
        for file in [file.clone(), format!("\u{feff}{}\r\n", file.replace('\n', "\r\n"))] {
            let ticks = read(file.as_bytes(), PAGE, &points()).unwrap();
            assert_eq!((ticks.ticked, ticks.unknown), (vec!["a".into(), "c".into()], 0));
        }
    }

    #[test]
    fn a_file_that_is_cut_off_anywhere_sets_no_tick() {
        let file = write(PAGE, &points());
        // All but the end of the last line.
        for end in 0..file.len() - 1 {
            let read = read(&file.as_bytes()[..end], PAGE, &points());
            assert!(
                matches!(read, Err(Fault::Torn(_) | Fault::Foreign | Fault::OtherPage)),
                "{end}: {read:?}"
            );
        }
        let without = file.replace("[ ] b-2 Punktet b-2 æ\n", "");
        assert_eq!(read(without.as_bytes(), PAGE, &points()), Err(Fault::Torn(5)));
    }

    #[test]
    fn another_page_a_newer_form_another_file_and_a_large_one_are_told_apart() {
        let file = write(PAGE, &points());
        let fault = |file: &str| read(file.as_bytes(), PAGE, &points()).unwrap_err();
        assert_eq!(fault(&file.replace("form 1", "form 2")), Fault::Newer);
        assert_eq!(fault(&write("mere/tjekliste/", &points())), Fault::OtherPage);
        assert_eq!(fault("<!DOCTYPE html>"), Fault::Foreign);
        assert_eq!(fault(""), Fault::Foreign);
        assert_eq!(fault(&"x".repeat(20_001)), Fault::TooLarge);
        assert_eq!(read(&[0xff, 0xfe, 0], PAGE, &points()), Err(Fault::Foreign));
        assert_eq!(fault(&format!("{file}mere")), Fault::Torn(6));
    }

    #[test]
    fn a_point_that_is_gone_is_counted_and_one_that_is_new_has_no_tick() {
        let file = write(PAGE, &points());
        let now = points().split_off(1);
        let ticks = read(file.as_bytes(), PAGE, &now).unwrap();
        assert_eq!((ticks.ticked, ticks.unknown), (vec!["c".into()], 1));
    }
}
