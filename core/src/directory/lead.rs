//! From the guide into the directory, and from a topic into the guide.

use super::{AreaId, Topic, TopicId};
use crate::advice::Step;
use crate::question::Answers;

/// Where in the directory a step is explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// A topic.
    Topic(TopicId),
    /// An area of topics.
    Area(AreaId),
    /// The guide to discrimination.
    Unequal,
    /// The search.
    Search,
}

/// Declares for each step that has one the id of its topic or area.
const LEADS: &[(Step, &str)] = &[
    (Step::PayingDenmark, "B08"),
    (Step::Health, "D"),
    (Step::State, "A13"),
    (Step::OtherTown, "A12"),
    (Step::OtherAuthority, ""),
    (Step::PrivateMatter, "L"),
    (Step::FindSender, ""),
    (Step::SplitByPlace, ""),
    (Step::DiscriminationElsewhere, "H"),
    (Step::AdviceDiscrimination, "H"),
    (Step::AppealVia, ""),
    (Step::AppealDirect, ""),
    (Step::AppealCommittee, "C01"),
    (Step::NoAppealPath, "A08"),
    (Step::AfterBody, "A09"),
    (Step::AskPapers, "G"),
    (Step::RemindAccess, "G"),
    (Step::WritePoliticians, "A05"),
    (Step::Whistleblow, "L06"),
    (Step::OwnWork, "L05"),
    (Step::AskPlace, ""),
    (Step::AskExplain, "A07"),
    (Step::DamagesNote, "A11"),
    (Step::RepresentativeNote, "A14"),
    (Step::UndigitalNote, "A15"),
    (Step::AnswerHearing, "A17"),
    (Step::AnswerHearingNow, "A17"),
    (Step::HomeNow, "A20"),
    (Step::ChildHelp, "C05"),
];

/// The place in the directory where a step is explained, for the steps that have one.
///
/// ```
/// use klagevejviser_core::Step;
/// use klagevejviser_core::directory::lead::{Lead, lead};
/// let Some(Lead::Topic(topic)) = lead(Step::PayingDenmark) else { panic!() };
/// assert_eq!(topic.get().id, "B08");
/// assert_eq!(lead(Step::Remind), None);
/// ```
pub fn lead(step: Step) -> Option<Lead> {
    let (_, id) = LEADS.iter().find(|(known, _)| *known == step)?;
    Some(match *id {
        "" => Lead::Search,
        "H" => Lead::Unequal,
        area if area.len() == 1 => Lead::Area(AreaId::all().find(|one| one.get().code == area)?),
        topic => Lead::Topic(Topic::named(topic)?),
    })
}

/// Whether a step is listed with a place, so that a test can tell whether that place is there.
#[cfg(test)]
pub(super) fn is_listed(step: Step) -> bool {
    LEADS.iter().any(|(known, _)| *known == step)
}

/// The answers with which the guide begins when it is opened from a topic: it does not ask what the topic
/// already says.
pub fn answers(topic: TopicId) -> Answers {
    let mut answers = Answers::default();
    for (question, answer) in topic.head().knows {
        answers.give(*question, *answer);
    }
    answers
}
