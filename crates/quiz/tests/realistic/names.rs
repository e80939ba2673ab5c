//! Names: a few nouns a standard, and what is done with them.

use competency_standard::{Attitude, Text};

use super::Dice;

const NOUNS: &str = "客戶關係 顧客服務 門市營運 結案報告 採購計畫 庫存 食材 生產流程 機台設備 品質 專案進度 課程教材 \
    行銷企劃 活動場地 財務報表 資訊系統 網路安全 測試案例 產品設計 供應商 人力資源 職業安全 環境衛生 車輛 電路 訂單 市場資料 \
    展覽 物流配送 契約文件 照護計畫 樣品 工法 訪店記錄 作業規範 電子商務 社群媒體 風險 成本 預算 輪胎 模具 數據 法規 \
    包裝 售後服務 使用者介面 能源 廢棄物 教學";
const VERBS: &str =
    "管理 維護 規劃 執行 評估 開發 分析 控制 檢核 溝通 協調 建立 改善 彙整 製作 安排 確認 追蹤 設計 操作";
const OUTPUTS: &str = "報告 計畫書 紀錄表 清單 評估表 檢核表 說明書 流程圖 分析表 合約書 規格書 簡報 建議書";
const KNOWLEDGE: &str =
    "概念 知識 流程 方法 原理 相關法規 基礎理論 管理 作業程序 專業術語 操作規範 應用 分析方法 注意事項";
const SKILLS: &str =
    "能力 技巧 分析 溝通 操作 撰寫能力 判讀 規劃能力 整合能力 應用能力 協調 管理能力 製作 問題解決 設計 檢測";
const EXTRA: &str = "跨部門 年度 標準化 數位 基本 進階 相關 整體 初步 現場 國際 內部";
/// Words that mean the same, as two writers of one document write them.
const TWINS: [[&str; 2]; 4] = [["紀", "記"], ["與", "及"], ["法規", "規範"], ["表", "單"]];
const ATTITUDES: &str = "主動積極:不需他人指示或要求，能自動自發地做事:積極面對困難 \
    團隊合作:能彼此支持並共同完成目標:與團隊成員分享資訊 追求卓越:會為自己設定具挑戰性的標準:努力超越既有水準 \
    自我管理:設立定義明確且實際可行的個人目標:展現進取心與管理時間 壓力調適:冷靜有效地應對高度緊張的情況:紓解自身壓力 \
    謹慎細心:精確檢視每個程序:對任務的執行過程考量所有細節 誠實正直:展現高道德標準:維持組織誠信 \
    好奇開放:容易對很多事物感興趣:樂於接受新觀念 顧客導向:重視外部與內部需求:以顧客滿意為優先 \
    彈性應變:面對改變能調整做法:在變動中保持效率 責任承擔:對結果負起全部後果:不推諉過失 \
    親和關係:對他人表現理解與友善:敏銳察覺他人感受";

/// The words of one standard.
pub(crate) struct Names(Vec<&'static str>);

impl Names {
    pub(super) fn new(dice: &mut Dice) -> Self {
        let mut nouns: Vec<&str> = NOUNS.split_whitespace().collect();
        let count = 7 + dice.below(9);
        while nouns.len() > count {
            nouns.swap_remove(dice.below(nouns.len()));
        }
        Self(nouns)
    }

    pub(super) fn noun(&self, dice: &mut Dice) -> &'static str {
        dice.pick(&self.0)
    }

    pub(super) fn duty(&self, about: &str, dice: &mut Dice) -> String {
        match dice.below(3) {
            0 => [about, word(VERBS, dice)].concat(),
            1 => [about, word(VERBS, dice), word("與 及", dice), word(VERBS, dice)].concat(),
            _ => [word(VERBS, dice), self.noun(dice), word("與 及", dice), about].concat(),
        }
    }

    pub(super) fn task(&self, about: &str, dice: &mut Dice) -> String {
        let (verb, other) = (word(VERBS, dice), word(VERBS, dice));
        match dice.below(8) {
            0 | 1 => [about, verb].concat(),
            2 | 3 => [verb, about].concat(),
            4 => [word(EXTRA, dice), about, verb].concat(),
            5 => [verb, about, word("並 及", dice), other, word(OUTPUTS, dice)].concat(),
            6 => [verb, word(EXTRA, dice), about, word("與 及 、", dice), self.noun(dice)].concat(),
            _ => ["依", self.noun(dice), verb, word(EXTRA, dice), about].concat(),
        }
    }

    pub(super) fn output(about: &str, dice: &mut Dice) -> String {
        let extra = if dice.percent(40) { word(VERBS, dice) } else { "" };
        [about, extra, word(OUTPUTS, dice)].concat()
    }

    pub(super) fn indicator(&self, about: &str, output: &str, dice: &mut Dice) -> String {
        let aim = if dice.percent(40) { output.to_owned() } else { [about, word(OUTPUTS, dice)].concat() };
        let start = ["依", self.noun(dice), word("規定 需求 特性", dice), "，", word(VERBS, dice), self.noun(dice)];
        match dice.below(3) {
            0 => [&start.concat(), "，並", word("撰寫 完成 提出", dice), &aim, "。"].concat(),
            1 => [&start.concat(), "之", word(KNOWLEDGE, dice), "。"].concat(),
            _ => [&start.concat(), "，", word(VERBS, dice), about, "，以", word(VERBS, dice), &aim, "。"].concat(),
        }
    }

    pub(super) fn knowledge(&self, about: &str, dice: &mut Dice) -> String {
        self.need(about, KNOWLEDGE, dice)
    }

    pub(super) fn skill(&self, about: &str, dice: &mut Dice) -> String {
        self.need(about, SKILLS, dice)
    }

    fn need(&self, about: &str, ends: &str, dice: &mut Dice) -> String {
        let extra = if dice.percent(25) { word(EXTRA, dice) } else { "" };
        match dice.below(60) {
            0 => (0..9).map(|_| [self.noun(dice), word(ends, dice), "、"].concat()).collect::<String>() + about,
            1..=9 => [extra, about, word(VERBS, dice), word(ends, dice)].concat(),
            10..=13 => [about, word("與 及", dice), self.noun(dice), word(ends, dice)].concat(),
            _ => [extra, about, word(ends, dice)].concat(),
        }
    }

    pub(super) fn attitudes(&self, count: usize, dice: &mut Dice) -> Vec<Attitude> {
        let mut all: Vec<&str> = ATTITUDES.split_whitespace().collect();
        while all.len() > count {
            all.remove(dice.below(all.len()));
        }
        let write = |(at, line): (usize, &&str)| {
            let parts: Vec<&str> = line.split(':').collect();
            let own = if dice.percent(50) { ["，展現", parts[0], "的態度"].concat() } else { String::new() };
            let text = [parts[1], "，並能", parts[2], "，將", self.noun(dice), "做好", &own, "。"].concat();
            let code = Some(format!("A{:02}", at + 1).into());
            Attitude {
                code,
                name: Some(Text::from(parts[0].to_owned())),
                description: Some(text.into()),
                notes: std::borrow::Cow::default(),
            }
        };
        all.iter().enumerate().map(write).collect()
    }
}

/// The text as another writer would write it.
pub(super) fn twin(text: &str, dice: &mut Dice) -> String {
    let [one, other] = dice.pick(&TWINS);
    text.replace(one, other)
}

pub(super) fn word<'w>(words: &'w str, dice: &mut Dice) -> &'w str {
    dice.pick(&words.split_whitespace().collect::<Vec<_>>())
}
