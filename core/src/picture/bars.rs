//! Shares as bars from the left, each with its words above and its figure behind it. Readable without colours: the
//! figure stands beside the bar, and the page says the same in a table.

use super::LEAST_WIDTH;
use super::measure::{LINE, width as width_of, wrap};

/// How high a bar is.
const BAR: u32 = 18;
/// The room below a bar.
const GAP: u32 = 14;
/// The room between a bar and its figure.
const BESIDE: u32 = 8;

/// A share to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// What it is of.
    pub name: String,
    /// So many of [`Share::most`].
    pub value: u32,
    /// What a whole bar stands for; not nought.
    pub most: u32,
    /// The figure as it is written.
    pub shown: String,
}

/// A bar with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Its words, broken into lines that fit; the first begins at the left, [`LINE`] below [`Bar::top`].
    pub lines: Vec<String>,
    /// Where its words begin.
    pub top: u32,
    /// The top of the bar itself.
    pub y: u32,
    /// How long the whole would be.
    pub whole: u32,
    /// How long it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
    /// The figure as it is written, and where it begins.
    pub shown: (String, u32),
}

/// Bars below each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bars {
    /// How wide the picture is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
    /// The bars, from the top.
    pub bars: Vec<Bar>,
}

/// Shares as bars, in a picture of this width or the least one.
///
/// ```
/// use klagevejviser_core::picture::{Share, bars};
/// let half = Share { name: "Halvdelen".into(), value: 50, most: 100, shown: "50 %".into() };
/// let drawn = bars(&[half], 400);
/// assert_eq!(drawn.bars[0].width, drawn.bars[0].whole / 2);
/// ```
pub fn bars(shares: &[Share], width: u32) -> Bars {
    let width = width.max(LEAST_WIDTH);
    let figure = shares.iter().map(|share| width_of(&share.shown)).max().unwrap_or_default();
    let whole = width.saturating_sub(figure + BESIDE);
    let mut height = 0;
    let mut drawn = Vec::new();
    for share in shares {
        let lines = wrap(&share.name, width);
        let y = height + lines.len() as u32 * LINE + LINE / 4;
        let long = whole * share.value.min(share.most) / share.most.max(1);
        drawn.push(Bar {
            lines,
            top: height,
            y,
            whole,
            width: long,
            height: BAR,
            shown: (share.shown.clone(), long + BESIDE),
        });
        height = y + BAR + GAP;
    }
    Bars { width, height: height.saturating_sub(GAP), bars: drawn }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(value: u32) -> Share {
        Share {
            name: format!("{value} af hundrede medarbejdere"),
            value,
            most: 100,
            shown: format!("{value} %"),
        }
    }

    #[test]
    fn a_bar_is_as_long_as_its_share_and_nothing_leaves_the_picture_or_meets_another_bar() {
        let shares: Vec<Share> = [0, 1, 16, 47, 76, 100, 250].into_iter().map(share).collect();
        for width in [0, 288, 640] {
            let drawn = bars(&shares, width);
            let mut below = 0;
            for (bar, share) in drawn.bars.iter().zip(&shares) {
                assert!(bar.top >= below && bar.y >= bar.top + LINE);
                assert_eq!(bar.width, bar.whole * share.value.min(100) / 100);
                assert!(bar.shown.1 + width_of(&bar.shown.0) <= drawn.width, "{bar:?}");
                below = bar.y + bar.height;
            }
            assert_eq!(below, drawn.height);
        }
        assert_eq!(bars(&[], 640).height, 0);
    }
}
