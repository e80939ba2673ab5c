//! How fast documents are read, and with how much memory:
//! `cargo bench --profile native -p competency-standard --features parse`.
//!
//! `max alloc` is the peak while reading; divide it by the size of the document.

use std::fmt::Write;

use competency_standard::{from_json, parse, to_json};
use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher, black_box};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

const FIRST: &str = include_str!("../../../data/KPS2431-001v2.txt");

/// The bytes of a large document.
const LARGE: usize = 10_000_000;

fn main() {
    divan::main();
}

#[divan::bench]
fn text_of_the_first_document(bencher: Bencher<'_, '_>) {
    bench(bencher, FIRST);
}

#[divan::bench(sample_count = 10)]
fn text_of_10_mb(bencher: Bencher<'_, '_>) {
    bench(bencher, &large());
}

#[divan::bench(sample_count = 10)]
fn json_of_10_mb(bencher: Bencher<'_, '_>) {
    let Some(standard) = parse(&large()).standard else { return };
    let json = to_json(&standard);
    bencher.counter(BytesCount::of_str(&json)).bench(|| from_json(black_box(&json)));
}

fn bench(bencher: Bencher<'_, '_>, source: &str) {
    assert!(parse(source).is_sound(), "{:?}", parse(source).diagnostics.first());
    bencher.counter(BytesCount::of_str(source)).bench(|| parse(black_box(source)));
}

/// The first document's layout, with as many tasks as make ten megabytes.
fn large() -> String {
    let (start, rest) = FIRST.split_at(FIRST.find("T1 協助").unwrap_or_default());
    let end = rest.find("職能內涵 (A").map_or("", |at| &rest[at..]);
    let mut source = String::from(start);
    let mut rows = 0..;
    while source.len() < LARGE {
        let _ = rows.next().map(|row| write_row(&mut source, row));
    }
    source + "\n" + end
}

/// A row of the content table: 99 duties of 99 tasks, each with three indicators and four K and S of 999.
fn write_row(source: &mut String, row: usize) -> std::fmt::Result {
    let (duty, task) = (row / 99 + 1, row % 99 + 1);
    if task == 1 {
        write!(source, "T{duty} 廣告整合行銷規劃及執行")?;
    }
    write!(source, "\tT{duty}.{task} 廣告整合行銷提案\tO{duty}.{task}.1 廣告整合行銷提案書\t")?;
    for indicator in 1..=3 {
        write!(
            source,
            "P{duty}.{task}.{indicator} 依相關法令規範及組織 / 客戶需求，進行整合行銷提案簡報，並規劃工作時程，"
        )?;
        write!(source, "選用適切調查法，蒐集整合行銷執行成果數據（如網路瀏覽量、露出點擊率等）。 ")?;
    }
    for start in ["\t4\tK", "\tS"] {
        let (before, letter) = start.split_at(start.len() - 1);
        write!(source, "{before}")?;
        for item in (row * 4..).take(4).map(|item| item % 999 + 1) {
            write!(source, "{letter}{item:03} 整合行銷合約內容及注意事項（{item}） ")?;
        }
    }
    writeln!(source)
}
