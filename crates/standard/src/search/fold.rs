//! Characters as they are compared, one by one, so that a hit can be marked in the text as it stands.

use crate::shown::is_bullet;

/// The ideographs of the Kangxi radicals U+2F00 to U+2FD5, in their order; three bytes each.
const RADICALS: &str = "\
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐\
    彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹\
    米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋\
    韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

/// What a character is compared as: half width, lower case, an ideograph for its radical. White space, seen or not,
/// and bullets are none.
#[must_use]
pub fn fold(character: char) -> Option<char> {
    match character {
        'A'..='Z' => Some(character.to_ascii_lowercase()),
        '!'..='~' => Some(character),
        '\u{ff01}'..='\u{ff5e}' => half_width(character).map(|half| half.to_ascii_lowercase()),
        '\u{2f00}'..='\u{2fd5}' => radical(character),
        '\u{2e9f}' => Some('母'),
        '\u{2ef3}' => Some('龟'),
        bullet if is_bullet(bullet) => None,
        '\u{200b}' | '\u{2060}' | '\u{feff}' => None,
        _ => Some(character).filter(|character| !character.is_whitespace()),
    }
}

fn half_width(character: char) -> Option<char> {
    char::from_u32(u32::from(character) - 0xff01 + 0x21)
}

fn radical(character: char) -> Option<char> {
    let at = (u32::from(character) - 0x2f00) as usize * 3;
    RADICALS.get(at..at + 3)?.chars().next()
}
