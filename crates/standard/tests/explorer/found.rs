//! Whatever stands in a standard is found, and marked where it stands.

use competency_standard::search::{Hit, Index, fold};
use competency_standard::{Field, Kind, Place, Standard};
use proptest::prelude::*;
use proptest::sample::Index as Pick;

use crate::made_up::{standard, text};

fn folded(text: &str) -> String {
    text.chars().filter_map(fold).collect()
}

/// The text of a field of a place.
fn read(standard: &Standard, place: Place, field: Field) -> &str {
    place.fields(standard).iter().find(|(other, _)| *other == field).unwrap().1
}

fn check_marks(standard: &Standard, hit: &Hit) {
    assert!(!hit.marks.is_empty());
    for marks in &hit.marks {
        let text = read(standard, hit.place, marks.field);
        assert!(marks.ranges.iter().all(|range| !folded(&text[range.clone()]).is_empty()));
        assert!(marks.ranges.is_sorted_by(|a, b| a.end < b.start), "{:?}", marks.ranges);
    }
}

/// A text, and a part of it that isn't blank.
fn part(standard: &Standard, at: Pick, from: Pick, len: Pick) -> (Place, Field, String) {
    let places = Place::all(standard);
    let texts = places.iter().flat_map(|place| place.fields(standard).into_iter().map(move |text| (*place, text)));
    let texts: Vec<_> = texts.filter(|(_, (field, _))| *field != Field::Code).collect();
    let (place, (field, text)) = texts[at.index(texts.len())];
    let characters: Vec<char> = text.chars().collect();
    let from = from.index(characters.len());
    let len = 2 + len.index(characters.len());
    (place, field, characters.into_iter().skip(from).take(len).collect())
}

#[test]
fn bullets_of_symbol_fonts_are_passed_over() {
    let mut standard = crate::made_up::large::large();
    standard.remarks = vec!["法令：\u{f06c}公平交易\u{f09f} 著作權".into()].into();
    let index = Index::new(&standard);
    for query in ["公平交易著作權", "法令：•公平交易•", "公平交易\u{f06e}著作"] {
        let hits = index.search(query);
        assert_eq!(hits.at(Place::Remark(0)).map(|hit| hit.score), Some(Hit::PHRASE), "{query}");
        check_marks(&standard, hits.at(Place::Remark(0)).unwrap());
    }
}

proptest! {
    #[test]
    fn every_text_and_code_is_found_by_itself(standard in standard()) {
        let index = Index::new(&standard);
        for place in Place::all(&standard) {
            for (field, text) in place.fields(&standard) {
                let hits = index.search(text);
                let hit = hits.at(place).unwrap();
                prop_assert_eq!(hit.score, Hit::WHOLE);
                let first = text.char_indices().find(|(_, c)| fold(*c).is_some()).unwrap().0;
                let (last, end) = text.char_indices().rfind(|(_, c)| fold(*c).is_some()).unwrap();
                prop_assert_eq!(hit.ranges(field).to_vec(), vec![first..last + end.len_utf8()]);
            }
        }
    }

    #[test]
    fn every_part_of_a_text_is_found(standard in standard(), at: Pick, from: Pick, len: Pick) {
        let (place, field, part) = part(&standard, at, from, len);
        prop_assume!(!folded(&part).is_empty());
        let hits = Index::new(&standard).search(&part);
        let hit = hits.at(place).unwrap();
        prop_assert!(hit.score >= Hit::PHRASE);
        let text = read(&standard, place, field);
        prop_assert!(hit.ranges(field).iter().all(|range| folded(&text[range.clone()]).contains(&folded(&part))));
        prop_assert!(!hit.ranges(field).is_empty());
    }

    #[test]
    fn any_query_is_answered(standard in standard(), query in prop_oneof![text(), any::<String>()]) {
        let hits = Index::new(&standard).search(&query);
        hits.iter().for_each(|hit| check_marks(&standard, hit));
        prop_assert!(hits.is_sorted_by(|a, b| a.score >= b.score));
        prop_assert_eq!(Kind::ALL.iter().map(|kind| hits.count(*kind)).sum::<usize>(), hits.len());
        prop_assert!(hits.is_empty() || !folded(&query).is_empty());
        let order: Vec<Place> = Place::all(&standard);
        let at = |hit: &Hit| order.iter().position(|place| *place == hit.place);
        prop_assert!(hits.windows(2).all(|pair| pair[0].score > pair[1].score || at(&pair[0]) < at(&pair[1])));
    }

    #[test]
    fn exact_hits_hold_every_word(standard in standard(), words in proptest::collection::vec("[廣告客戶a-cＡ-Ｃ]{1,2}", 1..4)) {
        for hit in Index::new(&standard).search(&words.join(" ")).iter().filter(|hit| hit.is_exact()) {
            let texts: Vec<String> = hit.place.fields(&standard).iter().map(|(_, text)| folded(text)).collect();
            for word in &words {
                prop_assert!(texts.iter().any(|text| text.contains(&folded(word))), "{} in {:?}", word, texts);
            }
        }
    }
}

#[test]
fn a_blank_query_finds_nothing() {
    let index = Index::new(&crate::made_up::large::large());
    for query in ["", " ", "\u{3000}\t\n", "\u{200b}"] {
        assert!(index.search(query).is_empty());
    }
}
