//! How long a file of cases takes: 35,000 rows read and counted, and a tenth of them beside it, since what is wanted is
//! that ten times the rows take ten times the time. Run it with `./dev bench`; read the ratios.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use klagevejviser_core::staff::figures::{By, Cases, Choice, Own, Reader};
use klagevejviser_tests::made_up;

/// A few thousand complaints a year, over some years, and a tenth of that.
const ROWS: [usize; 2] = [3_500, 35_000];
/// As a browser hands a file over.
const PIECE: usize = 64 * 1024;

fn main() {
    divan::main();
}

fn read(file: &str) -> Cases {
    let read = || {
        let mut reader = Reader::new(file.len() as u64)?;
        file.as_bytes().chunks(PIECE).try_for_each(|piece| reader.feed(piece))?;
        reader.finish()
    };
    read().unwrap_or_default()
}

/// Bytes to cases.
#[divan::bench(args = ROWS, sample_count = 20)]
fn read_a_file(bencher: Bencher<'_, '_>, rows: usize) {
    let file = made_up::file(rows);
    bencher.counter(ItemsCount::new(rows)).bench_local(|| read(black_box(&file)));
}

/// Everything that a page shows at first: by administration, problem, solution and month, crossed once.
#[divan::bench(args = ROWS, sample_count = 20)]
fn count_for_a_page(bencher: Bencher<'_, '_>, rows: usize) {
    let cases = read(&made_up::file(rows));
    bencher.counter(ItemsCount::new(rows)).bench_local(|| {
        let all = Choice::default();
        let by = [
            By::Administration,
            By::Own(Own::Problem),
            By::Own(Own::Solution),
            By::Month,
            By::Claim,
        ];
        let tables = by.map(|by| black_box(&cases).count(by, all));
        (tables, cases.cross(By::Administration, By::Claim, all))
    });
}

/// The largest table that is made: units by months, with what must be hidden.
#[divan::bench(args = ROWS, sample_count = 10)]
fn units_by_months(bencher: Bencher<'_, '_>, rows: usize) {
    let cases = read(&made_up::file(rows));
    bencher
        .bench_local(|| black_box(&cases).cross(By::Own(Own::Unit), By::Month, Choice::default()));
}
