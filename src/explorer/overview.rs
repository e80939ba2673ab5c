//! The overview: what the job is, at a glance.

use competency_standard::{Block, Duty};
use yew::{Html, html};

use super::kind::Kind;
use super::level::gauge;
use super::{View, code};
use crate::picture::picture;
use crate::place::Numbered;

/// The duties with their tasks, each with its level and how much there is in it, and the picture.
pub(super) fn overview(view: View) -> Html {
    html! {
        <section class="overview" part="overview">
            { view.heading(1, "section-title", view.words.tasks.into()) }
            { for view.document.get().duties.iter().map(|duty| self::duty(view, duty)) }
            { picture(view) }
        </section>
    }
}

fn duty(view: View, duty: &'static Duty) -> Html {
    let own = view.document.tasks().filter(|one| std::ptr::eq(one.duty, duty));
    html! {
        <div class="duty">
            { view.duty_name(duty) }
            <ul role="list">{ for own.map(|one| task(view, one)) }</ul>
        </div>
    }
}

/// A line that leads to a task.
fn task(view: View, one: Numbered) -> Html {
    let blocks = &one.task.blocks;
    let count = |kind, of: fn(&Block) -> usize| {
        let count: usize = blocks.iter().map(of).sum();
        html! {
            <span class="tally" data-kind={Kind::name(kind)}>
                { kind.shape() }<span class="unseen">{ kind.title(view.words) }{ " " }</span>{ count }
            </span>
        }
    };
    html! {
        <li class="line">
            <button type="button" class="line-button" data-go={one.address()}>
                { code(one.task.code.as_deref()) }
                <span class="line-name" lang={view.language()}>{ &*one.task.name }</span>
            </button>
            <span class="line-level">
                <span class="unseen">{ view.words.level }{ " " }</span>
                { for blocks.first().map(|block| gauge(view, &block.level)) }
            </span>
            <span class="tallies">
                { count(Kind::Output, |block| block.outputs.len()) }
                { count(Kind::Indicator, |block| block.indicators.len()) }
                { count(Kind::Knowledge, |block| block.knowledge.len()) }
                { count(Kind::Skill, |block| block.skills.len()) }
            </span>
        </li>
    }
}
