//! A letter as a Word file, written by hand: a zip of a few XML parts, nothing compressed. What crates would weigh
//! stands in `docs/decisions/008-letters-and-files.md`.

use std::fmt::Write as _;

use super::draft::{Bit, Block, Draft, Text};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The file. `stamp` is now in UTC, as `2026-11-23T21:53:00Z`; `title` is what the file says it is, to anybody who
/// looks at it: a neutral word.
pub fn docx(draft: &Draft, title: &str, stamp: &str) -> Vec<u8> {
    let rels = "http://schemas.openxmlformats.org/package/2006/relationships";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    zip(&[
        (
            "[Content_Types].xml",
            format!(
                "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{types}.document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"{types}.styles+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"{types}.numbering+xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"{core}\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "{HEAD}<Relationships xmlns=\"{rels}\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"
            ),
        ),
        ("word/document.xml", document(draft)),
        (
            "word/_rels/document.xml.rels",
            format!(
                "{HEAD}<Relationships xmlns=\"{rels}\"><Relationship Id=\"r1\" Type=\"{office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"r2\" Type=\"{office}/numbering\" Target=\"numbering.xml\"/></Relationships>"
            ),
        ),
        ("word/styles.xml", format!("{HEAD}<w:styles xmlns:w=\"{W}\">{STYLES}</w:styles>")),
        (
            "word/numbering.xml",
            format!("{HEAD}<w:numbering xmlns:w=\"{W}\">{NUMBERS}</w:numbering>"),
        ),
        (
            "docProps/core.xml",
            format!(
                "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:language>da-DK</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">{stamp}</dcterms:created></cp:coreProperties>",
                escaped(title)
            ),
        ),
    ])
}

const STYLES: &str = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"da-DK\" w:eastAsia=\"da-DK\" w:bidi=\"da-DK\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"200\" w:line=\"288\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"30\"/><w:szCs w:val=\"30\"/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"ListNumber\"><w:name w:val=\"List Number\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

/// A numbered paragraph: the number in the paragraph too, since not every reader looks for it in the style.
const LIST: &str = "<w:pStyle w:val=\"ListNumber\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

const NUMBERS: &str = "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

fn document(draft: &Draft) -> String {
    let mut out = format!("{HEAD}<w:document xmlns:w=\"{W}\"><w:body>");
    for block in &draft.blocks {
        match block {
            Block::Heading(text) => paragraph("<w:pStyle w:val=\"Heading1\"/>", &[text], &mut out),
            Block::Text(text) => paragraph("", &[text], &mut out),
            Block::Points(points) => {
                for text in points {
                    paragraph(LIST, &[text], &mut out);
                }
            }
            Block::Lines(lines) => paragraph("", &lines.iter().collect::<Vec<_>>(), &mut out),
        }
    }
    // A4, with margins of 2.5 cm.
    out.push_str("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
    out
}

fn paragraph(style: &str, lines: &[&Text], out: &mut String) {
    let _ = write!(out, "<w:p><w:pPr>{style}</w:pPr>");
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            out.push_str("<w:r><w:br/></w:r>");
        }
        for (at, part) in line.iter().map(Bit::str).collect::<String>().lines().enumerate() {
            let end = if at > 0 { "<w:br/>" } else { "" };
            let text = escaped(part);
            let _ = write!(out, "<w:r>{end}<w:t xml:space=\"preserve\">{text}</w:t></w:r>");
        }
    }
    out.push_str("</w:p>");
}

/// What would mean something in XML, as words; signs that XML has no room for are left out.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if sign.is_control() => {}
            _ => out.push(sign),
        }
    }
    out
}

/// A zip archive in which everything lies as it is.
fn zip(files: &[(&str, String)]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, text) in files {
        let at = out.len() as u32;
        let size = text.len() as u32;
        let mut about = Vec::new();
        // Version 2.0, names in UTF-8, stored; a fixed day, since the file says elsewhere when it was made.
        for number in [20_u16, 0x0800, 0, 0, 0x21] {
            about.extend(number.to_le_bytes());
        }
        for number in [crc32(text.as_bytes()), size, size] {
            about.extend(number.to_le_bytes());
        }
        about.extend((name.len() as u16).to_le_bytes());
        about.extend([0, 0]);
        out.extend(*b"PK\x03\x04");
        out.extend(&about);
        out.extend(name.as_bytes());
        out.extend(text.as_bytes());
        directory.extend(*b"PK\x01\x02");
        directory.extend(20_u16.to_le_bytes());
        directory.extend(&about);
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let at = out.len() as u32;
    let count = files.len() as u16;
    out.extend(&directory);
    out.extend(*b"PK\x05\x06");
    out.extend([0; 4]);
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend((directory.len() as u32).to_le_bytes());
    out.extend(at.to_le_bytes());
    out.extend([0; 2]);
    out
}

/// The checksum that zip archives carry (CRC-32, IEEE 802.3).
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_published_one() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
    }

    #[test]
    fn what_is_typed_cannot_break_the_file() {
        let text =
            vec![Bit::Typed("</w:t> & \"x\" \u{0}\u{8}\nny linje\u{ffff} æøå 🎈".to_owned())];
        let xml = document(&Draft { blocks: vec![Block::Text(text)] });
        assert!(xml.contains("&lt;/w:t&gt; &amp; &quot;x&quot; </w:t>"));
        assert!(xml.contains("<w:br/><w:t xml:space=\"preserve\">ny linje æøå 🎈</w:t>"));
        assert!(!xml.contains('\u{0}') && !xml.contains('\u{ffff}'));
    }

    #[test]
    fn a_heading_is_a_heading_and_the_language_is_danish() {
        let text = |words: &str| vec![Bit::Words(words.to_owned())];
        let draft = Draft {
            blocks: vec![
                Block::Heading(text("Klage")),
                Block::Points(vec![text("et"), text("to")]),
            ],
        };
        let file = docx(&draft, "Brev", "2026-11-23T21:53:00Z");
        assert!(file.starts_with(b"PK\x03\x04"));
        let file = String::from_utf8_lossy(&file).into_owned();
        for part in [
            "<w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Klage",
            "<w:name w:val=\"heading 1\"/>",
            "<w:lang w:val=\"da-DK\"",
            "<dc:title>Brev</dc:title>",
            "<dc:language>da-DK</dc:language>",
        ] {
            assert!(file.contains(part), "{part}");
        }
        assert_eq!(file.matches("<w:pStyle w:val=\"ListNumber\"/>").count(), 2);
    }
}
