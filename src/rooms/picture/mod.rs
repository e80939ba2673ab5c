//! The picture of duties, tasks, knowledge and skills: three columns, and strokes between them.

mod groups;
mod ribbons;

use competency_shared::EntryKind;
use competency_standard::Duty;
use yew::{Html, html};

use self::groups::{Group, groups};
use self::ribbons::{Ribbon, ribbons};
use crate::context::ExplorerContext;
use crate::destination::{Destinations, Numbered};
use crate::pieces::tally;
use crate::state::Action;

/// The thickest stroke, in CSS pixels.
const THICKEST: usize = 16;

/// The picture, in which one task may be followed.
pub(super) fn picture(context: &ExplorerContext, followed: Option<usize>) -> Html {
    let (standard, words) = (context.standard, context.standard.words);
    let tasks: Vec<_> = standard.document.tasks().collect();
    let groups = groups(&context.relations);
    html! {
        <section class="picture" part="picture">
            { standard.heading(1, "section-title", html! { words.picture }) }
            <p class="picture-key">{ words.picture_key }</p>
            <div class="columns-of-picture">
                <ul class="picture-duties" role="list">
                    { for standard.document.get().duties.iter().map(|one| duty(context, one)) }
                </ul>
                { ribbons(&from_duties(context, &tasks, followed)) }
                <ul class="picture-tasks" role="list">
                    { for tasks.iter().map(|one| task(context, &groups, *one, followed)) }
                </ul>
                { ribbons(&to_groups(&tasks, &groups, followed)) }
                <ul class="picture-groups" role="list">
                    { for groups.iter().map(|one| group(context, one, followed)) }
                </ul>
            </div>
        </section>
    }
}

fn duty(context: &ExplorerContext, duty: &'static Duty) -> Html {
    html! {
        <li>
            <span class="code">{ duty.code.as_deref().unwrap_or_default() }</span>
            <span class="duty-of-picture" lang={context.standard.language()}>{ &*duty.name }</span>
        </li>
    }
}

/// A task, a button to follow it.
fn task(context: &ExplorerContext, groups: &[Group], task: Numbered, followed: Option<usize>) -> Html {
    let is_followed = followed == Some(task.number);
    let next = (!is_followed).then_some(task.number);
    let needed = |kind| groups.iter().map(|group| group.needed(kind, task.number)).sum();
    html! {
        <li>
            <button class="follow" type="button" aria-pressed={is_followed.to_string()}
                onclick={context.on(Action::FollowTask(next))}>
                <span class="code">{ task.address() }</span>
                { " " }
                <span lang={context.standard.language()}>{ &*task.task.name }</span>
                { tallies(context, needed) }
            </button>
        </li>
    }
}

/// A stroke for each task, from its duty.
fn from_duties(context: &ExplorerContext, tasks: &[Numbered], followed: Option<usize>) -> Vec<Ribbon> {
    let duties = &context.standard.document.get().duties;
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
        let needed = group.needed(EntryKind::Knowledge, one.number) + group.needed(EntryKind::Skill, one.number);
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
fn group(context: &ExplorerContext, group: &Group, followed: Option<usize>) -> Html {
    let count = |kind| followed.map_or_else(|| group.count(kind), |task| group.needed(kind, task));
    html! { <li>{ context.standard.words.sharing[group.sharing] }{ tallies(context, count) }</li> }
}

/// How much knowledge and how many skills.
fn tallies(context: &ExplorerContext, count: impl Fn(EntryKind) -> usize) -> Html {
    let tally = |kind| tally(context, kind, Some(count(kind)));
    html! { <span class="tallies">{ tally(EntryKind::Knowledge) }{ tally(EntryKind::Skill) }</span> }
}
