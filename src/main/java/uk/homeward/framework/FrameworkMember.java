package uk.homeward.framework;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** One provider on one framework. */
@Entity
@Table(name = "framework_member")
class FrameworkMember {

    private static final String BETWEEN = "|";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "framework_member_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String frameworkCode;
    private String providerCode;

    @Enumerated(EnumType.STRING)
    private MemberStatus status = MemberStatus.MEMBER;

    private LocalDate admittedOn;
    private @Nullable String admittedReason;
    private @Nullable String standingReason;
    private @Nullable LocalDate removedOn;
    private String clientGroups;
    private String areas;
    private BigDecimal hoursPerWeek;
    private Instant declaredAt;
    private @Nullable LocalDate fallenOn;
    private @Nullable LocalDate reviewBy;

    @SuppressWarnings("NullAway.Init")
    protected FrameworkMember() {}

    FrameworkMember(
            String frameworkCode,
            String providerCode,
            LocalDate admittedOn,
            @Nullable String admittedReason,
            Declaration declared,
            Instant now) {
        this.frameworkCode = frameworkCode;
        this.providerCode = providerCode;
        this.admittedOn = admittedOn;
        this.admittedReason = admittedReason;
        declare(declared, now);
    }

    final void declare(Declaration declared, Instant now) {
        clientGroups = declared.clientGroups().stream().map(ClientGroup::name).collect(Collectors.joining(BETWEEN));
        areas = String.join(BETWEEN, declared.areas());
        hoursPerWeek = declared.hoursPerWeek();
        declaredAt = now;
    }

    void suspend(@Nullable String reason) {
        expect(status == MemberStatus.MEMBER, "is suspended or removed already");
        standingReason = Wording.required("reason", "The reason", reason, "Say why it gets no new work.");
        status = MemberStatus.SUSPENDED;
    }

    void resume(@Nullable String reason) {
        expect(status == MemberStatus.SUSPENDED, "is not suspended");
        standingReason = Wording.required("reason", "The reason", reason, "Say why it may have new work again.");
        status = MemberStatus.MEMBER;
    }

    void remove(@Nullable String reason, LocalDate today) {
        expect(status != MemberStatus.REMOVED, "is removed already");
        standingReason = Wording.required("reason", "The reason", reason, "Say why it leaves the framework.");
        removedOn = today;
        status = MemberStatus.REMOVED;
    }

    /** It was removed, and joins anew. */
    FrameworkMember again(LocalDate today, @Nullable String reason, Declaration declared, Instant now) {
        status = MemberStatus.MEMBER;
        admittedOn = today;
        admittedReason = reason;
        standingReason = null;
        removedOn = null;
        declare(declared, now);
        return this;
    }

    private static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new Conflict("This provider %s. Open its page to see how things stand.".formatted(otherwise));
        }
    }

    /** @return whether this is news */
    boolean fall(LocalDate today, LocalDate by) {
        if (fallenOn != null || status == MemberStatus.REMOVED) {
            return false;
        }
        fallenOn = today;
        reviewBy = by;
        return true;
    }

    /** @return whether this is news */
    boolean recover() {
        boolean fell = fallenOn != null;
        fallenOn = null;
        reviewBy = null;
        return fell;
    }

    boolean onFramework() {
        return status != MemberStatus.REMOVED;
    }

    /** The grades are asked apart from this. */
    boolean mayHaveWork() {
        return status == MemberStatus.MEMBER && fallenOn == null;
    }

    String reference() {
        return Reference.FRAMEWORK_MEMBER.of(requireNonNull(id));
    }

    long number() {
        return requireNonNull(id);
    }

    String framework() {
        return frameworkCode;
    }

    String provider() {
        return providerCode;
    }

    @Nullable
    String admittedReason() {
        return admittedReason;
    }

    @Nullable
    LocalDate reviewBy() {
        return reviewBy;
    }

    MemberStatus status() {
        return status;
    }

    @Nullable
    String standingReason() {
        return standingReason;
    }

    LocalDate admittedOn() {
        return admittedOn;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    Declaration declared() {
        Set<ClientGroup> groups = EnumSet.noneOf(ClientGroup.class);
        parts(clientGroups).forEach(group -> groups.add(ClientGroup.valueOf(group)));
        return new Declaration(groups, parts(areas), hoursPerWeek);
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split("\\|"));
    }
}
