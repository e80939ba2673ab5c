//! What may not be denied, whatever the document states.

use serde_json::Value;

use super::{Document, text};

/// What texts begin with that isn't what they are about.
const VERBS: &str = "開發 維護 建立 建置 規劃 規畫 執行 評估 分析 控制 管理 改善 彙整 製作 安排 確認 追蹤 設計 操作 撰寫 擬定 \
    蒐集 進行 辦理 處理 協助 提供 協調 溝通 檢查 完成 選擇 訂定 制定 推動 監督 準備 更換 簽訂 提出 參與 掌握 應用 運用 理解 \
    瞭解 了解 分類 整合 整理 調整 研擬 相關 有關 基本 基礎 一般 各類 各項 整體 年度 初步 進階 專業 其他 依據 依照";

/// Words for a sort of knowledge, skills or outputs.
const SORTS: &str = "能力 知識 概念 方法 流程 原理 理論 應用";

impl Document {
    /// Whether a triple in `fails` may be denied: its texts share no first noun, and the document states what there is.
    pub(super) fn check_denial(&self, triple: &Value) -> Result<(), String> {
        let relation = text(&triple[1]);
        if self.is_left_open(text(&triple[0]), relation) {
            return Err(format!("{triple} is left open"));
        }
        for one in self.things_at(0, relation, text(&triple[0])) {
            for other in self.things_at(2, relation, text(&triple[2])) {
                let [one, other] = [one, other].map(|thing| &thing.measured.spelled[..]);
                if let Some(noun) = self.noun(one, other).or_else(|| self.noun(other, one)) {
                    return Err(format!("{triple}: both texts have {noun}"));
                }
            }
        }
        Ok(())
    }

    /// The first noun of a text that isn't the standard's own, where it stands in another.
    fn noun(&self, one: &[char], other: &[char]) -> Option<String> {
        let mut words = one.chunks(2).map(|word| word.iter().collect::<String>());
        let is_empty = |word: &String| VERBS.split_whitespace().any(|verb| verb == word) || self.name.contains(word);
        let noun = words.by_ref().find(|word| !is_empty(word)).filter(|word| word.chars().count() == 2)?;
        let noun = Some(noun).filter(|noun| !SORTS.contains(noun))?;
        other.iter().collect::<String>().contains(&noun).then_some(noun)
    }
}
