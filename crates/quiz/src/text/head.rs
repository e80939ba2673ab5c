//! What a text is about: its head noun.

use super::fold::contains;
use super::same::Reading;

/// Words that say what is done with something; what it is done with stands behind them.
const VERBS: &str = "開發 維護 建立 建置 規劃 規畫 執行 評估 分析 控制 管理 改善 彙整 製作 安排 確認 追蹤 設計 操作 撰寫 擬定 \
    蒐集 進行 辦理 處理 協助 提供 協調 溝通 檢查 完成 選擇 訂定 制定 推動 監督 準備 更換 簽訂 提出 參與 掌握 應用 運用 理解 \
    瞭解 了解 分類 整合 整理 調整 研擬";

/// Words that say nothing of what a text is about.
const MODIFIERS: &str = "相關 有關 基本 基礎 一般 各類 各項 整體 年度 初步 進階 專業 其他 依據 依照";

/// Words for a sort of knowledge, skills or outputs.
const SORTS: &str = "能力 知識 概念 方法 流程 原理 理論 應用";

/// The first noun of a text, behind words that say what is done with it; these where there is no noun, as in 規劃能力.
/// All of two characters, as nearly all words are. A word of the standard's own name is none: all of the standard is
/// about it.
#[derive(Debug)]
pub(crate) struct Heads<'t> {
    text: &'t Reading,
    words: Vec<[char; 2]>,
}

impl<'t> Heads<'t> {
    pub(crate) fn new(text: &'t Reading, name: &Reading) -> Self {
        let mut verbs = Vec::new();
        let mut rest = &text.characters[..];
        while let &[one, other, ref behind @ ..] = rest {
            let word = [one, other];
            if is_one_of(VERBS, word) {
                verbs.push(word);
                rest = behind.strip_prefix(&['及']).unwrap_or(behind);
            } else if is_one_of(MODIFIERS, word) || contains(&name.characters, &word) {
                rest = behind;
            } else if is_one_of(SORTS, word) {
                break;
            } else {
                return Self { text, words: vec![word] };
            }
        }
        Self { text, words: verbs }
    }

    /// Whether one of either text stands in the other: who knows the work may say that they belong together.
    pub(crate) fn are_shared(&self, other: &Self) -> bool {
        self.stand_in(other.text) || other.stand_in(self.text)
    }

    fn stand_in(&self, text: &Reading) -> bool {
        self.words.iter().any(|word| contains(&text.characters, word))
    }
}

fn is_one_of(words: &str, word: [char; 2]) -> bool {
    words.split_whitespace().any(|one| one.chars().eq(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_shared(one: &str, other: &str) -> bool {
        let [one, other, name] = [one, other, "廣告AE人員"].map(Reading::new);
        Heads::new(&one, &name).are_shared(&Heads::new(&other, &name))
    }

    #[test]
    fn a_head_noun_is_found_behind_verbs_and_modifiers() {
        assert!(is_shared("顧客服務", "顧客溝通"));
        assert!(is_shared("提供顧客服務", "加強顧客溝通"));
        assert!(is_shared("撰寫結案報告", "結案報告"));
        assert!(is_shared("行銷規劃", "規劃能力"));
        assert!(is_shared("執行及效益評估", "效益評估方法"));
        assert!(!is_shared("執行及效益評估", "契約執行方法"));
        assert!(!is_shared("相關法規", "相關設備"));
        assert!(!is_shared("簽約及收款", "效益評估方法"));
        assert!(is_shared("廣告客戶開發", "維護客戶關係"));
        assert!(!is_shared("廣告客戶開發", "廣告資料蒐集"));
        assert!(!is_shared("", "效益"));
    }
}
