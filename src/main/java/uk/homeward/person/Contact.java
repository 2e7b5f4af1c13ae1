package uk.homeward.person;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a person lives, and how to reach and to understand them. */
@Embeddable
class Contact {

    private @Nullable String address;
    private @Nullable String postcode;
    private @Nullable String telephone;
    private @Nullable String preferredLanguage;

    @Enumerated(EnumType.STRING)
    private @Nullable Interpreter interpreter;

    private @Nullable String unpaidCarerName;

    @Convert(converter = CommunicationNeeds.class)
    private Set<CommunicationNeed> communicationNeeds = Set.of();

    void take(Particulars told, Changes changes) {
        address = changes.of("Address", address, told.address());
        postcode = changes.of("Postcode", postcode, told.postcode());
        telephone = changes.of("Telephone", telephone, told.telephone());
        preferredLanguage = changes.of("Preferred language", preferredLanguage, told.preferredLanguage());
        interpreter = changes.of("Interpreter", interpreter, told.interpreter(), Interpreter::label);
        unpaidCarerName = changes.of("Unpaid carer", unpaidCarerName, told.unpaidCarerName());
        communicationNeeds = Objects.requireNonNullElse(
                changes.of(
                        "Communication needs",
                        communicationNeeds.isEmpty() ? null : communicationNeeds,
                        told.communicationNeeds().isEmpty() ? null : told.communicationNeeds(),
                        CommunicationNeed::labels),
                Set.of());
    }

    /** What is not known here. */
    void takeOver(Contact other) {
        address = address == null ? other.address : address;
        postcode = postcode == null ? other.postcode : postcode;
        telephone = telephone == null ? other.telephone : telephone;
        preferredLanguage = preferredLanguage == null ? other.preferredLanguage : preferredLanguage;
        interpreter = interpreter == null ? other.interpreter : interpreter;
        unpaidCarerName = unpaidCarerName == null ? other.unpaidCarerName : unpaidCarerName;
        communicationNeeds = Stream.concat(communicationNeeds.stream(), other.communicationNeeds.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    String postcode() {
        return postcode;
    }

    @Nullable
    String telephone() {
        return telephone;
    }

    @Nullable
    String preferredLanguage() {
        return preferredLanguage;
    }

    @Nullable
    Interpreter interpreter() {
        return interpreter;
    }

    @Nullable
    String unpaidCarerName() {
        return unpaidCarerName;
    }

    Set<CommunicationNeed> communicationNeeds() {
        return communicationNeeds;
    }
}
