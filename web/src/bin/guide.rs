//! The citizen's guide: the start of the module that the first page loads.

fn main() {
    klagevejviser_web::start();
}
