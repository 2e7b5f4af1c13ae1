package uk.homeward.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Someone who may speak or decide for the person, and what entitles them to it. */
@Embeddable
class Representative {

    private String name;

    @Enumerated(EnumType.STRING)
    private RepresentativeAuthority authority;

    private @Nullable String telephone;

    @SuppressWarnings("NullAway.Init")
    protected Representative() {}

    Representative(String name, RepresentativeAuthority authority, @Nullable String telephone) {
        this.name = name;
        this.authority = authority;
        this.telephone = telephone;
    }

    boolean isSamePersonAs(Representative other) {
        return name.equalsIgnoreCase(other.name) && authority == other.authority;
    }

    PersonSummary.Representative summary() {
        return new PersonSummary.Representative(name, authority, telephone);
    }
}
