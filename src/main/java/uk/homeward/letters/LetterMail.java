package uk.homeward.letters;

/** Takes e-mails to where they are sent from. */
interface LetterMail {

    /**
     * @param reference of the letter: the same mail given twice is known by it
     * @param to the address that the person gave
     * @param pdf the letter in each format that they need
     */
    record Mail(String reference, String to, String subject, String text, byte[] pdf) {
        String fileName() {
            return reference + ".pdf";
        }
    }

    /** @throws NotTaken if nobody takes it: it may be tried again */
    void send(Mail mail) throws NotTaken;

    /** A server did not answer, or refused. Its own words may name the person, and stay out. */
    class NotTaken extends Exception {
        private static final long serialVersionUID = 1;

        NotTaken(String what) {
            super(what);
        }
    }
}
