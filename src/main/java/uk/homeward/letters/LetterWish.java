package uk.homeward.letters;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** How somebody asked for letters. Another wish is another row: the newest counts. */
@Entity
@Table(name = "letter_wish")
class LetterWish {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_wish_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String personReference;
    private @Nullable String recipient;

    @Enumerated(EnumType.STRING)
    private WishedWay way;

    private @Nullable String email;
    private @Nullable String address;
    private @Nullable String postcode;
    private LocalDate wishedOn;
    private String saidBy;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected LetterWish() {}

    LetterWish(String person, LetterWishRequest told, String by, LocalDate today) {
        personReference = person;
        recipient = Wording.line("recipient", "The name", told.recipient());
        way = Wording.answered("way", told.way(), "Choose how the letters go.");
        wishedOn = Wording.answered("wishedOn", told.wishedOn(), "Give the day on which they asked for it.");
        saidBy = Wording.requiredLine("saidBy", "What you say", told.saidBy(), "Say who asked for it.");
        recordedBy = by;
        if (wishedOn.isAfter(today)) {
            throw new Refusal("wishedOn", "%s is in the future. Check the date.".formatted(Wording.day(wishedOn)));
        }
        if (recipient == null && way == WishedWay.NONE) {
            throw new Refusal("way", "The person’s own letters go by post or by email. Choose one.");
        }
        String mail = Wording.line("email", "The email address", told.email());
        String place = Wording.line("address", "The address", told.address());
        String code = Wording.line("postcode", "The postcode", told.postcode());
        email = way == WishedWay.EMAIL ? checked(mail) : null;
        if (recipient != null && way == WishedWay.POST) {
            address = Wording.answered("address", place, "Give the address to which copies go.");
            postcode = code;
        }
    }

    private static String checked(@Nullable String told) {
        String typed = Wording.answered("email", told, "Give the email address to which they go.");
        if (!EMAIL.matcher(typed).matches()) {
            throw new Refusal("email", "Give an email address like name@example.com.");
        }
        return typed;
    }

    boolean isAbout(@Nullable String whom) {
        return Objects.equals(recipient, whom);
    }

    /** Told again, it is no news. */
    boolean saysAs(LetterWish other) {
        return way == other.way
                && Objects.equals(email, other.email)
                && Objects.equals(address, other.address)
                && Objects.equals(postcode, other.postcode);
    }

    @Nullable
    String email() {
        return email;
    }

    boolean isOfCopies() {
        return recipient != null && way != WishedWay.NONE;
    }

    Addressee copyTo() {
        return new Addressee(requireNonNull(recipient), address, postcode, null, email);
    }

    String inWords() {
        String what = recipient == null ? way.label() : "Copies to %s: %s".formatted(recipient, way.label());
        return email == null ? what : what + ", " + email;
    }

    LetterWishView view() {
        return new LetterWishView(recipient, way, email, address, postcode, wishedOn, saidBy, recordedBy);
    }
}
