//! The overview: what the job is, at a glance.

use competency_standard::Duty;
use competency_standard::relations::Counts;
use yew::Html;

use super::focus::Focused;
use super::kind::Kind;
use super::level::gauge;
use super::{View, code};
use crate::choice::{Part, part};
use crate::place::Numbered;
use crate::tag::{button, tag};

/// The duties with their tasks, each with its level and how much there is in it, and the picture.
pub(super) fn overview(view: View, focused: &Focused) -> Html {
    tag("section", "overview")
        .set("part", "overview")
        .with(view.heading(1, "section-title", view.words.tasks.into()))
        .with_all(view.document.get().duties.iter().map(|duty| self::duty(view, focused, duty)))
        .with(focused.turn(view))
        .with(focused.needs(view))
        .with(part(view, Part::Picture))
        .html()
}

fn duty(view: View, focused: &Focused, duty: &'static Duty) -> Html {
    let own = view.document.tasks().filter(|one| std::ptr::eq(one.duty, duty) && focused.shows(*one));
    let lines: Vec<_> = own.map(|one| task(view, focused, one)).collect();
    if lines.is_empty() {
        return Html::default();
    }
    let list = tag("ul", "").set("role", "list").with_all(lines.into_iter());
    tag("div", "duty").with(view.duty_name(duty)).with(list.html()).html()
}

/// A line that leads to a task.
fn task(view: View, focused: &Focused, one: Numbered) -> Html {
    let level = tag("span", "line-level").with(unseen(view.words.level));
    let level = level.with_all(one.task.blocks.first().map(|block| gauge(view, &block.level)).into_iter());
    let counts = Counts::new(one.task);
    let tallies = [
        (Kind::Output, counts.outputs),
        (Kind::Indicator, counts.indicators),
        (Kind::Knowledge, counts.knowledge),
        (Kind::Skill, counts.skills),
    ];
    let tallies = tallies.into_iter().map(|(kind, count)| {
        let tally = tag("span", "tally").set("data-kind", kind.name()).with(kind.shape());
        tally.with(unseen(kind.title(view.words))).with(count.to_string().into()).html()
    });
    tag("li", "line")
        .with(tag("span", "line-start").with(line_button(view, one)).with(focused.mark(view, one)).html())
        .with(level.html())
        .with(tag("span", "tallies").with_all(tallies).html())
        .html()
}

/// A button that leads to a task.
pub(super) fn line_button(view: View, one: Numbered) -> Html {
    let name = tag("span", "line-name").set("lang", view.language()).text(&one.task.name);
    button("line-button").put("data-go", one.address()).with(code(one.code())).with(name.html()).html()
}

/// A word for who can't see what it names.
fn unseen(word: &'static str) -> Html {
    tag("span", "unseen").text(word).text(" ").html()
}
