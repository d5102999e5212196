//! DMN 1.3: one decision with a table whose hit policy is FIRST, conditions in FEEL, and the rule
//! ids as annotations. Each fact is a type of its own with its values; exporter and its version
//! are the stamp.

use std::io;

use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::jdm::quoted;
use super::{Gives, Line, Sheet, Stamp};

type Xml = Writer<Vec<u8>>;

const MODEL: &str = "https://www.omg.org/spec/DMN/20191111/MODEL/";
const NAMESPACE: &str = "urn:klagevejviser:rules";

pub(super) fn text(stamp: &Stamp, sheet: &Sheet) -> Result<String, String> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    document(&mut xml, stamp, sheet).map_err(|error| error.to_string())?;
    let text = String::from_utf8(xml.into_inner()).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

fn document(xml: &mut Xml, stamp: &Stamp, sheet: &Sheet) -> io::Result<()> {
    let slug = sheet.slug();
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.create_element("definitions")
        .with_attributes([
            ("xmlns", MODEL),
            ("id", &format!("definitions-{slug}")),
            ("name", sheet.name),
            ("namespace", NAMESPACE),
            ("exporter", "Klagevejviser"),
            ("exporterVersion", &stamp.word()),
        ])
        .write_inner_content(|xml| {
            types(xml, sheet)?;
            for fact in &sheet.reads {
                let name = fact.name();
                xml.create_element("inputData")
                    .with_attributes([("id", &*format!("fact-{name}")), ("name", name)])
                    .write_inner_content(|xml| variable(xml, name, name))?;
            }
            xml.create_element("decision")
                .with_attributes([("id", &*format!("decision-{slug}")), ("name", sheet.name)])
                .write_inner_content(|xml| decision(xml, sheet))?;
            Ok(())
        })?;
    Ok(())
}

/// The closed types: one a fact, and what the table gives.
fn types(xml: &mut Xml, sheet: &Sheet) -> io::Result<()> {
    for fact in &sheet.reads {
        xml.create_element("itemDefinition")
            .with_attribute(("name", fact.name()))
            .write_inner_content(|xml| {
                leaf(xml, "typeRef", "string")?;
                texts(xml, "allowedValues", &quoted(fact.values()))
            })?;
    }
    match sheet.gives {
        Gives::Steps => xml
            .create_element("itemDefinition")
            .with_attributes([("name", sheet.gives.name()), ("isCollection", "true")])
            .write_inner_content(|xml| leaf(xml, "typeRef", "string"))?,
        Gives::ValueOf(fact) => xml
            .create_element("itemDefinition")
            .with_attribute(("name", fact.name()))
            .write_inner_content(|xml| {
                leaf(xml, "typeRef", "string")?;
                texts(xml, "allowedValues", &quoted(fact.values()))
            })?,
    };
    Ok(())
}

fn decision(xml: &mut Xml, sheet: &Sheet) -> io::Result<()> {
    variable(xml, sheet.name, sheet.gives.name())?;
    for fact in &sheet.reads {
        let name = fact.name();
        xml.create_element("informationRequirement")
            .with_attribute(("id", &*format!("reads-{name}")))
            .write_inner_content(|xml| {
                let href = format!("#fact-{name}");
                xml.create_element("requiredInput")
                    .with_attribute(("href", &*href))
                    .write_empty()?;
                Ok(())
            })?;
    }
    xml.create_element("decisionTable")
        .with_attributes([("id", &*format!("table-{}", sheet.slug())), ("hitPolicy", "FIRST")])
        .write_inner_content(|xml| {
            for fact in &sheet.reads {
                let name = fact.name();
                xml.create_element("input")
                    .with_attributes([("id", &*format!("input-{name}")), ("label", name)])
                    .write_inner_content(|xml| {
                        xml.create_element("inputExpression")
                            .with_attribute(("typeRef", name))
                            .write_inner_content(|xml| leaf(xml, "text", name))?;
                        texts(xml, "inputValues", &quoted(fact.values()))
                    })?;
            }
            let gives = sheet.gives.name();
            xml.create_element("output")
                .with_attributes([("id", "output"), ("name", gives), ("typeRef", gives)])
                .write_empty()?;
            xml.create_element("annotation").with_attribute(("name", "rules")).write_empty()?;
            for (number, line) in (1..).zip(&sheet.lines) {
                xml.create_element("rule")
                    .with_attribute(("id", &*format!("row-{number}")))
                    .write_inner_content(|xml| rule(xml, sheet, line))?;
            }
            Ok(())
        })?;
    Ok(())
}

fn rule(xml: &mut Xml, sheet: &Sheet, line: &Line) -> io::Result<()> {
    for fact in &sheet.reads {
        // A dash fits whatever the fact is.
        let test = line.cell(*fact).map_or_else(|| "-".to_owned(), |cell| quoted(&cell.values));
        texts(xml, "inputEntry", &test)?;
    }
    let then = quoted(&line.then);
    match sheet.gives {
        Gives::Steps => texts(xml, "outputEntry", &format!("[{then}]"))?,
        Gives::ValueOf(_) => texts(xml, "outputEntry", &then)?,
    }
    texts(xml, "annotationEntry", &line.by.join(" "))
}

fn variable(xml: &mut Xml, name: &str, kind: &str) -> io::Result<()> {
    xml.create_element("variable")
        .with_attributes([("name", name), ("typeRef", kind)])
        .write_empty()?;
    Ok(())
}

/// An element that holds a `text`, as DMN wraps every expression.
fn texts(xml: &mut Xml, element: &str, text: &str) -> io::Result<()> {
    xml.create_element(element).write_inner_content(|xml| leaf(xml, "text", text))?;
    Ok(())
}

fn leaf(xml: &mut Xml, element: &str, text: &str) -> io::Result<()> {
    xml.create_element(element)
        .write_text_content(BytesText::from_escaped(partial_escape(text)))?;
    Ok(())
}
