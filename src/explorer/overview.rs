//! The overview: what the job is, at a glance.

use competency_standard::relations::Counts;
use competency_standard::{Duty, Level};
use yew::Html;

use super::duty_name;
use super::focus::{mark, needs, turn};
use super::kind::Kind;
use super::level::gauge;
use crate::picture::picture;
use crate::place::Numbered;
use crate::scene::{View, code};
use crate::tag::{button, tag};
use crate::take::take_picked;

/// The duties with their tasks, each with its level and how much there is in it, and the picture.
pub(super) fn overview(view: View) -> Html {
    tag("section", "overview")
        .set("part", "overview")
        .with(view.heading(1, "section-title", view.words.tasks.into()))
        .with(turn(view))
        .with_all(view.document.get().duties.iter().map(|duty| self::duty(view, duty)))
        .with(needs(view))
        .with(take_picked(view))
        .with(picture(view))
        .html()
}

fn duty(view: View, duty: &'static Duty) -> Html {
    let own = view.document.tasks().filter(|one| std::ptr::eq(one.duty, duty) && view.shows(one.number));
    let lines: Vec<_> = own.map(|one| task(view, one)).collect();
    if lines.is_empty() && !duty.tasks.is_empty() {
        return Html::default();
    }
    let list = tag("ul", "").set("role", "list").with_all(lines.into_iter());
    tag("div", "duty").with(duty_name(view, duty)).with(list.html()).html()
}

/// A line that leads to a task.
fn task(view: View, one: Numbered) -> Html {
    let level = tag("span", "line-level").with(unseen(view.words.level));
    let blocks = &one.task.blocks;
    let levels = blocks.iter().map(|block| &block.level);
    let is_new =
        |(place, level): &(usize, &'static Level)| levels.clone().take(*place).all(|one| one.text != level.text);
    let level = level.with_all(levels.clone().enumerate().filter(is_new).map(|(_, level)| gauge(view, level)));
    let counts = Counts::new(one.task);
    let tallies = [
        (Kind::Output, counts.outputs),
        (Kind::Indicator, counts.indicators),
        (Kind::Knowledge, counts.knowledge),
        (Kind::Skill, counts.skills),
    ];
    let tallies = tallies.into_iter().map(|(kind, count)| tally(view, kind, count));
    let start =
        tag("span", "line-start").with(pick(view, one)).with(line_button(view, one)).with(mark(view, one.number));
    tag("li", "line").with(start.html()).with(level.html()).with(tag("span", "tallies").with_all(tallies).html()).html()
}

/// The box that picks a task to be taken along.
fn pick(view: View, one: Numbered) -> Html {
    let name = [view.words.pick, " ", one.code().unwrap_or_default(), " ", &one.task.name].concat();
    let is_picked = view.state.seen.picked.contains(&one.number);
    let check =
        tag("input", "").set("type", "checkbox").put("data-pick", one.number.to_string()).put("aria-label", name);
    tag("label", "pick").with(check.checked(is_picked).html()).html()
}

/// How many of a kind.
pub(crate) fn tally(view: View, kind: Kind, count: usize) -> Html {
    let letter = tag("span", "letter").set("aria-hidden", "true").text(kind.letter()).html();
    let tally = tag("span", "tally").set("data-kind", kind.name()).with(kind.shape()).with(letter);
    tally.with(unseen(kind.title(view.words))).with(count.to_string().into()).html()
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
