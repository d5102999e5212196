use std::collections::BTreeSet;
use std::path::Path;
use klagevejviser_tests::lix::{Count, sentences, words};
use klagevejviser_tests::screens::{self, Screen};
#[test]
fn probe() {
    let names: BTreeSet<String> = std::fs::read_to_string("texts/names.txt").unwrap_or_default().lines().filter(|l| !l.starts_with('#')).map(|l| l.split_whitespace().next().unwrap_or("").to_owned()).collect();
    let t = std::time::Instant::now();
    let mut all: Vec<Screen> = screens::guide();
    println!("{} guide {:?}", all.len(), t.elapsed());
    all.extend(screens::pages(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()));
    println!("{} {:?}", all.len(), t.elapsed());
    let mut long = BTreeSet::new();
    let mut rows = Vec::new();
    for s in &all {
        let mut c = Count::default();
        for p in &s.running { c += Count::of(p, &names);
            for x in sentences(p, false) { if words(x).len() > 25 { long.insert((words(x).len(), x.to_owned(), s.name.clone().split(' ').next().unwrap().to_owned())); } } }
        rows.push((c.lix_without_names(), c.lix(), c.words, c.sentences, s.name.clone()));
    }
    rows.sort_by(|a, b| b.0.total_cmp(&a.0));
    for r in &rows { println!("ROW {:.1} {:.1} {} {} {}", r.0, r.1, r.2, r.3, r.4); }
    for l in &long { println!("LONG {l:?}"); }
    for s in &all { for p in &s.running { println!("TXT\t{}\t{p}", s.name); } }
}
