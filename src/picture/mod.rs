//! The picture of duties, tasks, knowledge and skills: three columns, and strokes between them.

mod groups;
mod ribbons;

use competency_standard::Duty;
use yew::Html;

use self::groups::{Group, groups};
use self::ribbons::{Ribbon, ribbons};
use crate::explorer::{Kind, tally};
use crate::place::Numbered;
use crate::scene::View;
use crate::tag::{tag, text};

/// The thickest stroke, in CSS pixels.
const THICKEST: usize = 16;

/// The picture.
pub(crate) fn picture(view: View) -> Html {
    let followed = view.state.seen.followed.checked_sub(1);
    let tasks: Vec<_> = view.document.tasks().collect();
    let groups = groups(view.relations());
    let column = |class| tag("ul", class).set("role", "list");
    let columns = tag("div", "columns-of-picture")
        .with(column("picture-duties").with_all(view.document.get().duties.iter().map(|one| duty(view, one))).html())
        .with(ribbons(&from_duties(view, &tasks, followed)))
        .with(column("picture-tasks").with_all(tasks.iter().map(|one| task(view, &groups, *one, followed))).html())
        .with(ribbons(&to_groups(&tasks, &groups, followed)))
        .with(column("picture-groups").with_all(groups.iter().map(|one| group(view, one, followed))).html());
    tag("section", "picture")
        .set("part", "picture")
        .with(view.heading(1, "section-title", view.words.picture.into()))
        .with(text("p", "picture-key", view.words.picture_key))
        .with(columns.html())
        .html()
}

fn duty(view: View, duty: &'static Duty) -> Html {
    let code = text("span", "code", duty.code.as_deref().unwrap_or_default());
    let name = tag("span", "duty-of-picture").set("lang", view.language()).text(&duty.name).html();
    tag("li", "").with(code).with(name).html()
}

/// A task, a button to follow it.
fn task(view: View, groups: &[Group], one: Numbered, followed: Option<usize>) -> Html {
    let pressed = followed == Some(one.number);
    let next = if pressed { 0 } else { one.number + 1 };
    let button = tag("button", "follow")
        .set("type", "button")
        .set("aria-pressed", if pressed { "true" } else { "false" })
        .put("data-follow", next.to_string())
        .with(tag("span", "code").with(one.address().into()).html())
        .text(" ")
        .with(tag("span", "").set("lang", view.language()).text(&one.task.name).html())
        .with(tallies(view, |kind| groups.iter().map(|group| group.needed(kind, one.number)).sum()));
    tag("li", "").with(button.html()).html()
}

/// A stroke for each task, from its duty.
fn from_duties(view: View, tasks: &[Numbered], followed: Option<usize>) -> Vec<Ribbon> {
    let duties = &view.document.get().duties;
    let ribbon = |one: &Numbered| Ribbon {
        from: (duties.iter().position(|duty| std::ptr::eq(duty, one.duty)).unwrap_or_default(), duties.len()),
        to: (one.number, tasks.len()),
        width: 2,
        followed: followed == Some(one.number),
    };
    tasks.iter().map(ribbon).collect()
}

/// A stroke from each task to each group that it needs something of, the thicker the more it needs.
fn to_groups(tasks: &[Numbered], groups: &[Group], followed: Option<usize>) -> Vec<Ribbon> {
    let ribbon = |one: &Numbered, place: usize| {
        let group = groups.get(place)?;
        let needed = group.needed(Kind::Knowledge, one.number) + group.needed(Kind::Skill, one.number);
        let ribbon = Ribbon {
            from: (one.number, tasks.len()),
            to: (place, groups.len()),
            width: needed.min(THICKEST),
            followed: followed == Some(one.number),
        };
        (needed > 0).then_some(ribbon)
    };
    tasks.iter().flat_map(|one| (0..groups.len()).filter_map(move |place| ribbon(one, place))).collect()
}

/// A group, and how much of it the followed task needs.
fn group(view: View, group: &Group, followed: Option<usize>) -> Html {
    let tallies = tallies(view, |kind| match followed {
        Some(task) => group.needed(kind, task),
        None => group.count(kind),
    });
    tag("li", "").text(view.words.sharing[group.sharing]).with(tallies).html()
}

/// How much knowledge and how many skills.
fn tallies(view: View, count: impl Fn(Kind) -> usize) -> Html {
    let tally = |kind| tally(view, kind, count(kind));
    tag("span", "tallies").with(tally(Kind::Knowledge)).with(tally(Kind::Skill)).html()
}
