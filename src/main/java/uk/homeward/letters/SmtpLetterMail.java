package uk.homeward.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import uk.homeward.letters.LetterSection.LetterRules;

/** Through a mail server of the council ({@code spring.mail}). */
class SmtpLetterMail implements LetterMail {

    private static final String PDF = "application/pdf";

    private final ObjectProvider<JavaMailSender> servers;
    private final LetterRules rules;

    SmtpLetterMail(ObjectProvider<JavaMailSender> servers, LetterRules rules) {
        this.servers = servers;
        this.rules = rules;
    }

    @Override
    public void send(Mail mail) throws NotTaken {
        JavaMailSender server = servers.getIfAvailable();
        if (server == null) {
            throw new NotTaken("No mail server is set (spring.mail.host).");
        }
        try {
            server.send(message(server, mail));
        } catch (MailException | MessagingException refused) {
            throw new NotTaken(
                    "The mail server did not take it: " + refused.getClass().getSimpleName());
        }
    }

    private MimeMessage message(JavaMailSender server, Mail mail) throws MessagingException {
        MimeMessage message = new KnownMessage(server.createMimeMessage(), mail.reference());
        MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom(rules.email().sender());
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setText(mail.text());
        helper.addAttachment(mail.fileName(), new ByteArrayResource(mail.pdf()), PDF);
        return message;
    }

    /** Whoever is given the same mail twice knows it by its id. */
    private static final class KnownMessage extends MimeMessage {
        private final String reference;

        KnownMessage(MimeMessage empty, String reference) throws MessagingException {
            super(empty.getSession());
            this.reference = reference;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<%s@homeward>".formatted(reference));
        }
    }
}
