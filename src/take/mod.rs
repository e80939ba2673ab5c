//! What the reader takes along: copied as text or Markdown, saved as a table, or printed.

mod clipboard;
mod file;

use js_sys::Function;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::Html;

use self::clipboard::say;
pub(crate) use self::file::print;
use crate::part::bring;
use crate::place::Numbered;
use crate::scene::View;
use crate::tag::{button, tag};

/// The buttons that take a task along.
pub(crate) fn take_task(view: View, one: Numbered) -> Html {
    buttons(view, ["T", &*one.number.to_string()].concat(), &["-", &*one.address()].concat(), &[])
}

/// The buttons that take knowledge and skills along, those of these indices.
pub(crate) fn take_needs(view: View, knowledge: &[usize], skills: &[usize]) -> Html {
    if knowledge.is_empty() && skills.is_empty() {
        return Html::default();
    }
    let extent = [numbers("K", knowledge), numbers("S", skills)].concat();
    buttons(view, extent, "-KS", &[])
}

/// The buttons that take along the tasks that the reader picked, or the whole standard where none is.
pub(crate) fn take_picked(view: View) -> Html {
    let picked = &view.state.seen.picked;
    buttons(view, numbers("T", picked), "", picked)
}

/// As the part reads them: `T0 T3 `.
fn numbers(letter: &str, numbers: &[usize]) -> String {
    numbers.iter().fold(String::new(), |all, number| [&*all, letter, &*number.to_string(), " "].concat())
}

fn buttons(view: View, extent: String, file: &str, picked: &[usize]) -> Html {
    let words = view.words;
    let button = |way, name| button("taking").set("data-take", way).text(name).html();
    let told = if picked.is_empty() {
        Html::default()
    } else {
        tag("span", "picked").text(words.picked).text(" ").with(picked.len().to_string().into()).html()
    };
    // The whole standard is what print gives.
    let print = if file.is_empty() { button("print", words.take_print) } else { Html::default() };
    let by_hand = tag("textarea", "").set("hidden", "").set("readonly", "").set("rows", "6");
    let code = view.document.get().code.as_deref().unwrap_or("competency-standard");
    // Another portion has other buttons: what was said of the last one goes.
    tag("div", "take")
        .key(picked.iter().fold(0, |key, task| key * 31 + task + 1))
        .set("role", "group")
        .set("aria-label", words.take)
        .put("data-extent", extent)
        .put("data-file", [code, file, ".csv"].concat())
        .with(told)
        .with(button("text", words.take_text))
        .with(button("markdown", words.take_markdown))
        .with(button("csv", words.take_csv))
        .with(print)
        .with(tag("span", "").set("role", "status").html())
        .with(by_hand.set("aria-label", words.take_by_hand).html())
        .html()
}

/// Follows a press on one of them.
pub(crate) fn pressed(view: View, loader: &Function, button: &Element) {
    let form = button.get_attribute("data-take").unwrap_or_default();
    let Some(group) = button.parent_element() else { return };
    let (words, loader) = (view.words, loader.clone());
    let standard = view.document.bytes();
    spawn_local(async move {
        let value = |name| group.get_attribute(name).unwrap_or_default();
        let taken = match bring(&loader, "quiz").await {
            Ok(part) => part.take(standard, words.tag, &form, &value("data-extent")),
            Err(error) => Err(error),
        };
        match taken {
            Ok(csv) if form == "csv" => file::save(&value("data-file"), &csv),
            Ok(text) => clipboard::copy(words, &group, &text).await,
            Err(_) => say(&group, words.take_failed, None),
        }
    });
}
