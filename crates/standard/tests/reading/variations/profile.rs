//! Points of the version table and the profile.

use super::read;
use crate::support::outline::classes;
use competency_standard::Naming;

#[test]
fn point_05_several_classes() {
    let lists = read("05-classes", &[]).classification;
    assert_eq!(classes(&lists.categories), "餐旅 / 餐飲管理 = XXX\n零售 / 門市管理 = YYY");
    assert_eq!(classes(&lists.occupations), "餐飲業主管 = 0000\n商店經理 = 1\n茶藝師 = A013");
    assert_eq!(classes(&lists.industries), "住宿及餐飲業 / 飲料業 = G45-46\n批發及零售業 = C-22-220-2203");
    let lists = read("05-one-class-with-separators", &[]).classification;
    assert_eq!(classes(&lists.categories), "餐旅、零售及批發 = XXX");
    assert_eq!(classes(&lists.occupations), "茶藝師 = –\n店長 = –");
    assert_eq!(classes(&lists.industries), "");
}

#[test]
fn point_06_the_code_is_opaque() {
    assert_eq!(read("06-foreign-code", &[]).code.as_deref(), Some("ABC9999-012v3"));
    let standard = read("06-no-code", &[]);
    assert_eq!((standard.code, &standard.versions[0].code), (None, &None));
}

#[test]
fn point_10_versions() {
    let standard = read("10-versions", &[]);
    let dates: Vec<_> = standard.versions.iter().map(|row| (&*row.version, row.date.as_deref())).collect();
    let expected = [("V4", Some("2023-12-15")), ("V3", Some("2020-01-05")), ("V2", Some("2010-07-01")), ("V1", None)];
    assert_eq!(dates, expected);
    assert_eq!(standard.versions[1].note, "已被《XXX0000-001v4》取代");
    assert!(read("10-no-versions", &[]).versions.is_empty());
}

#[test]
fn point_13_a_category_and_a_numbered_description() {
    let standard = read("13-category", &[]);
    assert_eq!((standard.naming, &*standard.name), (Naming::Category, "茶館營運"));
    assert_eq!(standard.description, "1.規劃茶席。 2.訓練人員。 3.管理營運。");
}
