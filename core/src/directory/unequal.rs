//! The guide to discrimination: from why it happened, where, and what one wants, who can help, with which
//! deadline, and who cannot and why. Rows of `data/unequal.toml`, checked over every combination by the
//! build.

use super::{BodyId, Deadline, GROUNDS, Line, PLACES, REFUSALS, ROUTES, SourceId, WISHES};

/// One of the choices of a question: a code and its name.
#[derive(Debug)]
pub struct Choice {
    /// The code.
    pub code: &'static str,
    /// What it says.
    pub name: Line,
}

/// What a body can, or cannot, give.
#[derive(Debug)]
pub struct Route {
    /// Who.
    pub body: BodyId,
    /// For which grounds, one bit each.
    pub(super) grounds: u16,
    /// For which places.
    pub(super) places: u16,
    /// For which wishes.
    pub(super) wishes: u16,
    /// What it can do and how, or why it cannot.
    pub text: Line,
    /// How long one has, where there is something to say about it.
    pub deadline: Option<Deadline>,
    /// Where it was seen.
    pub sources: &'static [SourceId],
}

impl Route {
    /// Whether it holds for the ground at this place of [`GROUNDS`].
    pub const fn has_ground(&self, place: usize) -> bool {
        self.grounds & 1 << place != 0
    }

    /// Whether it holds for this place of [`PLACES`].
    pub const fn has_place(&self, place: usize) -> bool {
        self.places & 1 << place != 0
    }

    /// Whether it holds for the wish at this place of [`WISHES`].
    pub const fn has_wish(&self, place: usize) -> bool {
        self.wishes & 1 << place != 0
    }
}

/// What somebody says, by the places of the choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Why: a place in [`GROUNDS`].
    pub ground: usize,
    /// Where: a place in [`PLACES`].
    pub place: usize,
    /// What one wants: a place in [`WISHES`].
    pub wish: usize,
}

impl Told {
    /// Every combination.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..GROUNDS.len()).flat_map(|ground| {
            (0..PLACES.len()).flat_map(move |place| {
                (0..WISHES.len()).map(move |wish| Self { ground, place, wish })
            })
        })
    }

    fn is_within(self, route: &Route) -> bool {
        route.has_ground(self.ground) && route.has_place(self.place) && route.has_wish(self.wish)
    }

    /// Who can give it, in the order in which one turns to them; never nobody.
    pub fn routes(self) -> impl Iterator<Item = &'static Route> {
        ROUTES.iter().filter(move |route| self.is_within(route))
    }

    /// Who cannot, though one could think so.
    pub fn refusals(self) -> impl Iterator<Item = &'static Route> {
        REFUSALS.iter().filter(move |route| self.is_within(route))
    }
}
