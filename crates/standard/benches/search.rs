//! What a keystroke costs at the largest size that is known:
//! `cargo bench --profile native -p competency-standard --bench search`.

use competency_standard::search::Index;
use divan::{Bencher, black_box};

#[path = "../tests/explorer/large.rs"]
mod large;

fn main() {
    divan::main();
}

#[divan::bench]
fn index(bencher: Bencher<'_, '_>) {
    let standard = large::large();
    bencher.bench(|| Index::new(black_box(&standard)));
}

#[divan::bench(args = ["廣", "客戶關係", "客戶的關係維護", "t2", "廣告 管理 並視需要", "依整合行銷內容及組織客戶需求並視需要評估改善建議"])]
fn keystroke(bencher: Bencher<'_, '_>, query: &str) {
    let index = Index::new(&large::large());
    bencher.bench(|| index.search(black_box(query)));
}
