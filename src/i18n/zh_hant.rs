//! 介面文字：繁體中文。

use super::Words;

pub(super) static WORDS: Words = Words {
    level: "職能級別",
    of_six: "（共 6 級）",
    level_meaning: "級別說明",
    tasks: "職責與任務",
    outputs: "工作產出",
    indicators: "行為指標",
    knowledge: "知識",
    skills: "技能",
    attitudes: "態度",
    also_in: "也用於",
    comma: "、",
    unnamed: "（文件未列名稱）",
    note: "註",
    conditions: "條件與說明",
    prerequisites: "學歷、經驗或能力條件",
    remarks: "其他補充說明",
    notes: "註釋",
    document: "類別與版本",
    classification: "所屬類別",
    categories: "職類別",
    occupations: "職業別",
    industries: "行業別",
    versions: "版本",
    source: "內容為勞動部勞動力發展署公告之職能基準，版權歸其所有；本工具依 iCAP 體例呈現，並非該署之認證。",
};
