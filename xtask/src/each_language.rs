//! What pages say in each language of the interface.

use competency_words::Language;

const OPEN: &str = "<!-- each language: ";
const CLOSE: &str = " -->";

/// A page in which what stands in `<!-- each language: … -->` is written once for each language, with `{tag}`, its
/// `{name}` for itself, and `{frame}`, what a frame says that can't show a standard, filled in.
pub(crate) fn each_language(page: &str) -> String {
    let Some((before, rest)) = page.split_once(OPEN) else { return page.to_owned() };
    let Some((model, after)) = rest.split_once(CLOSE) else { return page.to_owned() };
    let filled = Language::all().map(|language| filled(model, language)).collect::<Vec<_>>();
    [before, &filled.join("\n"), &each_language(after)].concat()
}

fn filled(model: &str, language: Language) -> String {
    let filled = model.replace("{tag}", language.tag()).replace("{name}", language.name().own);
    filled.replace("{frame}", language.html().frame)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_is_written_out() {
        let page = each_language("<a><!-- each language: <i lang=\"{tag}\">{name}</i> --><!-- a word --></a>");
        assert!(page.starts_with("<a><i lang=\"en\">English</i>\n<i lang=\""), "{page}");
        assert!(page.contains("<i lang=\"ja\">日本語</i>") && page.ends_with("</i><!-- a word --></a>"), "{page}");
        assert_eq!(page.matches("<i ").count(), Language::all().count());
    }

    #[test]
    fn what_asks_for_nothing_stays() {
        for page in ["", "<p>{tag}</p>", "<!-- each language: <p>"] {
            assert_eq!(each_language(page), page);
        }
    }
}
