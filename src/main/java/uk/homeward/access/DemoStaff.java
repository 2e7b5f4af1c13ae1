package uk.homeward.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented people who work at a demo council (design, section 5). None of them exists outside the demo. */
@Component
@Profile("demo & !production")
public class DemoStaff {

    private static final List<StaffMember> PEOPLE = List.of(
            person("access-team", "Priya", "Nair", "access-team"),
            person("community-connector", "Callum", "Reid", "community-connectors"),
            person("social-worker", "Grace", "Adeyemi", "social-workers"),
            person("direct-care", "Sheila", "Watkins", "direct-care"),
            person("therapist", "Tomasz", "Wilk", "therapists"),
            person("broker", "Hannah", "Brook", "brokers"),
            person("provider-a", "Alun", "Prosser", "providers"),
            person("provider-b", "Bridget", "Fallon", "providers"),
            person("finance", "Farid", "Hossain", "finance"),
            person("manager", "Maureen", "Castle", "managers"),
            person("commissioner", "Colin", "Frost", "commissioners"),
            person("compliance", "Jocelyn", "Pike", "compliance"),
            person("democratic-services", "Dilys", "Morgan", "democratic-services"),
            person("executive-member", "Edmund", "Vale", "executive-member"),
            person("administrator", "Anita", "Rowe", "administrators"));

    private static StaffMember person(String login, String firstName, String lastName, String group) {
        return new StaffMember(login, firstName, lastName, Set.of(group));
    }

    public List<StaffMember> all() {
        return PEOPLE;
    }

    public StaffMember named(String login) {
        return find(login).orElseThrow(() -> new IllegalArgumentException("Nobody signs in as " + login + "."));
    }

    /** Each login is its own password, kept nowhere: a demo checks many requests a second and protects nothing. */
    Optional<StaffMember> signIn(String login, String password) {
        return login.equals(password) ? find(login) : Optional.empty();
    }

    private static Optional<StaffMember> find(String login) {
        return PEOPLE.stream().filter(person -> person.id().equals(login)).findFirst();
    }
}
