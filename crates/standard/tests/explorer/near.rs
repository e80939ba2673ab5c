//! Codes by their beginning, several words, forms of characters, and what differs a little.

use competency_standard::search::{Hit, Index};
use competency_standard::{Field, Kind, Place, Standard};

use crate::made_up::large::{empty, large};

/// A standard with these remarks alone.
fn remarks(texts: &[&'static str]) -> Standard {
    Standard { remarks: texts.iter().map(|text| (*text).into()).collect(), ..empty() }
}

/// Which remarks are found, with their scores.
fn found(texts: &[&'static str], query: &str) -> Vec<(usize, u8)> {
    let hits = Index::new(&remarks(texts)).search(query);
    let remark = |hit: &Hit| if let Place::Remark(index) = hit.place { Some((index, hit.score)) } else { None };
    hits.iter().filter_map(remark).collect()
}

#[test]
fn a_small_difference_still_finds() {
    assert_eq!(found(&["維護客戶關係"], "客戶關係"), [(0, Hit::PHRASE)]);
    assert_eq!(found(&["維護客戶關係"], "客戶的關係維護"), [(0, 50)]);
    assert_eq!(found(&["維護客戶關係", "客戶開發"], "維護客戶的關係"), [(0, 66)]);
}

#[test]
fn less_than_half_of_the_bigrams_or_a_single_one_is_not_enough() {
    assert_eq!(found(&["維護客戶關係"], "客戶的開發與維護"), []);
    assert_eq!(found(&["維護客戶關係"], "客戶群"), []);
}

#[test]
fn the_better_fit_comes_first_and_equal_ones_stay_in_order() {
    let texts = ["客戶開發", "廣告客戶的開發", "廣告客戶開發與維護", "廣告客戶開發", "廣告 開發 客戶", "廣告客戶開發"];
    let scores = found(&texts, "廣告客戶開發");
    let expected = [(3, Hit::WHOLE), (5, Hit::WHOLE), (2, Hit::PHRASE), (1, 80), (0, 60), (4, 60)];
    assert_eq!(scores, expected);
}

#[test]
fn near_hits_are_marked_where_they_are_alike() {
    let hits = Index::new(&remarks(&["須 維護客戶關係"])).search("客戶的關係維護");
    assert_eq!(hits[0].ranges(Field::Text).to_vec(), vec![4..22]);
    let hits = Index::new(&remarks(&["維護與客戶"])).search("客戶維護");
    assert_eq!(hits[0].ranges(Field::Text), [0..6, 9..15]);
}

#[test]
fn all_words_must_be_there() {
    assert_eq!(found(&["廣告客戶開發", "客戶", "開發與廣告"], "開發 廣告"), [(0, Hit::WORDS), (2, Hit::WORDS)]);
    assert_eq!(found(&["廣告客戶開發"], "廣告 市場"), []);
}

#[test]
fn width_case_and_kangxi_forms_make_no_difference() {
    assert_eq!(found(&["ＡＥ ⼈員的努⼒"], "ae人員"), [(0, Hit::PHRASE)]);
    assert_eq!(found(&["AE 人員"], "ａｅ⼈員"), [(0, Hit::WHOLE)]);
}

#[test]
fn codes_are_found_by_their_beginning() {
    let index = Index::new(&large());
    let hits = index.search("t2");
    assert_eq!(hits[0].place, Place::Duty(1));
    assert_eq!(hits[1..].iter().map(|hit| hit.place).collect::<Vec<_>>(), (4..8).map(Place::Task).collect::<Vec<_>>());
    assert_eq!(index.search("K0").count(Kind::Knowledge), 9);
    assert!(index.search("01").is_empty());
    assert_eq!(index.search("Ｋ　０５").iter().map(|hit| hit.place).collect::<Vec<_>>(), [Place::Knowledge(4)]);
}

#[test]
fn a_code_and_a_word_narrow_each_other() {
    let index = Index::new(&large());
    let hits = index.search("k1 廣告");
    assert!(hits.count(Kind::Knowledge) > 0);
    assert_eq!(hits.count(Kind::Knowledge), hits.len());
    assert!(hits.iter().all(|hit| hit.is_exact() && hit.marks.len() == 2));
}
