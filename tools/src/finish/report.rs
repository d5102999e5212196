//! What a build weighs.

use std::fmt;

/// How many files a report lists by name.
const LISTED: usize = 12;

/// The size of a file in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Size {
    /// Its path within the build.
    pub path: String,
    /// As it is.
    pub plain: usize,
    /// As most browsers get it: with Brotli where that is smaller.
    pub brotli: usize,
}

/// The sizes of a build, the largest first. Its text is a small table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    sizes: Vec<Size>,
    kept: Vec<String>,
}

impl Report {
    pub(super) fn new(mut sizes: Vec<Size>) -> Self {
        sizes.sort_by(|a, b| b.brotli.cmp(&a.brotli).then_with(|| a.path.cmp(&b.path)));
        Self { sizes, kept: Vec::new() }
    }

    /// With the paths of what is kept for when there is no network.
    pub(super) fn keeping(self, kept: Vec<String>) -> Self {
        Self { kept, ..self }
    }

    /// Every file, the largest first.
    #[must_use]
    pub fn sizes(&self) -> &[Size] {
        &self.sizes
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (listed, rest) = self.sizes.split_at(self.sizes.len().min(LISTED));
        let mut line =
            |plain: &str, brotli: &str, path: &str| writeln!(f, "{plain:>12} {brotli:>12}  {path}");
        line("bytes", "with Brotli", "file")?;
        for size in listed {
            line(&size.plain.to_string(), &size.brotli.to_string(), &size.path)?;
        }
        if !rest.is_empty() {
            let sum = |part: fn(&Size) -> usize| rest.iter().map(part).sum::<usize>().to_string();
            line(
                &sum(|size| size.plain),
                &sum(|size| size.brotli),
                &format!("{} smaller files together", rest.len()),
            )?;
        }
        if !self.kept.is_empty() {
            let kept = || self.sizes.iter().filter(|size| self.kept.contains(&size.path));
            let sum = |part: fn(&Size) -> usize| kept().map(part).sum::<usize>().to_string();
            line(
                &sum(|size| size.plain),
                &sum(|size| size.brotli),
                &format!(
                    "{} files that the guide keeps for when there is no network",
                    kept().count()
                ),
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_come_first_and_the_small_ones_together() {
        let size = |number: usize| Size {
            path: format!("{number}.js"),
            plain: number * 10,
            brotli: number,
        };
        let text = Report::new((1..=14).map(size).collect()).to_string();
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        assert!(lines[1].ends_with("14.js"), "{text}");
        assert_eq!(
            lines.last().unwrap().split_whitespace().collect::<Vec<_>>()[..3],
            ["30", "3", "2"],
            "{text}"
        );
    }
}
