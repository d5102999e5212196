//! What the guide remembers while its page is open.

use std::cell::RefCell;

/// A value in memory, for as long as the page lives. It is copied like a name: all copies mean the same value.
///
/// Nothing is drawn again because it changes: who changes it says what is drawn.
#[derive(Debug)]
pub struct Held<T: 'static>(&'static RefCell<T>);

impl<T> Clone for Held<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Held<T> {}

impl<T> Held<T> {
    /// With a value to begin with. It is never given back: call this as often as there are such values, and not as
    /// often as something is drawn.
    pub fn new(value: T) -> Self {
        Self(Box::leak(Box::new(RefCell::new(value))))
    }

    /// Another value in its place.
    pub fn set(self, value: T) {
        self.0.replace(value);
    }

    /// Reads it. Within `read` it must not be changed.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(&self.0.borrow())
    }

    /// Changes it. Within `change` it must not be read.
    pub fn update<R>(self, change: impl FnOnce(&mut T) -> R) -> R {
        change(&mut self.0.borrow_mut())
    }
}

impl<T: Clone> Held<T> {
    /// The value as it is now.
    pub fn get(self) -> T {
        self.0.borrow().clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_copies_mean_the_same_value() {
        let one = Held::new(vec![1]);
        let other = one;
        other.update(|list| list.push(2));
        assert_eq!(one.get(), [1, 2]);
        one.set(Vec::new());
        assert!(other.with(Vec::is_empty));
    }
}
