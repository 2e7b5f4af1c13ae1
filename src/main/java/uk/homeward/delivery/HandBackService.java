package uk.homeward.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.delivery.DeliveryFact.HandBackNoticeGiven;
import uk.homeward.delivery.DeliveryView.ElementView;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;

/** A provider hands care back with notice: from the first day somebody else is looked for, and it goes on until then. */
@Service
@Transactional
public class HandBackService {

    private static final String WAITING =
            """
            from delivery_notice n
            join care_package p on p.id = n.package_id
            join delivery d on d.package_id = n.package_id
            join delivery_element e on e.delivery_id = d.id and e.number = n.element and e.ended_as is null
            """;

    private final DeliveryService delivery;
    private final SuccessorSearch successors;
    private final NoticeRules rules;
    private final JdbcClient database;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    HandBackService(
            DeliveryService delivery,
            SuccessorSearch successors,
            NoticeRules rules,
            JdbcClient database,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.delivery = delivery;
        this.successors = successors;
        this.rules = rules;
        this.database = database;
        this.facts = facts;
        this.clock = clock;
    }

    /** A notice that is shorter than the contract's is recorded, as a breach on the provider's record. */
    public void give(String packageReference, int element, HandBackNotice notice) {
        LocalDate today = LocalDate.now(clock);
        ElementView part = open(packageReference, element);
        int days = notice.days(today);
        int added = database.sql(
                        """
                        insert into delivery_notice (id, package_id, element, provider_code, given_on, last_day, notice_days,
                            required_days, reason, told_by)
                        values (nextval('delivery_notice_seq'), :package, :element, :provider, :given, :last, :days,
                            :required, :reason, :by)
                        on conflict (package_id, element) do nothing
                        """)
                .param("package", Reference.PACKAGE.id(packageReference))
                .param("element", element)
                .param("provider", part.providerCode())
                .param("given", notice.given(today))
                .param("last", notice.last(today))
                .param("days", days)
                .param("required", rules.noticeDays())
                .param("reason", notice.why())
                .param("by", Actor.name())
                .update();
        if (added == 0) {
            throw new Conflict("The notice of this provider is on record. Open the case to see it.");
        }
        facts.publishEvent(new HandBackNoticeGiven(
                packageReference,
                element,
                part.providerName(),
                notice.last(today),
                days < rules.noticeDays(),
                notice.why()));
        successors.look(packageReference);
    }

    private ElementView open(String packageReference, int element) {
        return delivery.find(packageReference).stream()
                .flatMap(view -> view.elements().stream())
                .filter(one -> one.number() == element && one.endedAs() == null)
                .findFirst()
                .orElseThrow(
                        () -> new NotFound("This package has no such part that goes on. Open the case to see them."));
    }

    /** Those whose provider still gives the care, the earliest last day first. */
    @Transactional(readOnly = true)
    public Paged<NoticeView> waiting(PageQuery page) {
        List<NoticeView> notices = database.sql(
                        """
                        select n.*, e.provider_name, p.area %s
                         order by n.last_day, n.id limit :limit offset :offset
                        """
                                .formatted(WAITING))
                .param("limit", page.rows())
                .param("offset", page.offset())
                .query(HandBackService::read)
                .list();
        return Paged.of(notices, page, count());
    }

    /** All that one provider gave, the latest first: its record. */
    @Transactional(readOnly = true)
    public Paged<NoticeView> givenBy(String provider, PageQuery page) {
        List<NoticeView> notices = database.sql(
                        """
                        select n.*, e.provider_name, p.area
                          from delivery_notice n
                          join care_package p on p.id = n.package_id
                          join delivery d on d.package_id = n.package_id
                          join delivery_element e on e.delivery_id = d.id and e.number = n.element
                         where n.provider_code = :provider
                         order by n.given_on desc, n.id desc limit :limit offset :offset
                        """)
                .param("provider", provider)
                .param("limit", page.rows())
                .param("offset", page.offset())
                .query(HandBackService::read)
                .list();
        long all = database.sql("select count(*) from delivery_notice where provider_code = :provider")
                .param("provider", provider)
                .query(Long.class)
                .single();
        return Paged.of(notices, page, all);
    }

    private static NoticeView read(ResultSet row, int number) throws SQLException {
        return new NoticeView(
                Reference.PACKAGE.of(row.getLong("package_id")),
                row.getString("area"),
                row.getString("provider_name"),
                row.getObject("given_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("notice_days"),
                row.getInt("required_days"),
                row.getString("reason"));
    }

    @Transactional(readOnly = true)
    public long count() {
        return database.sql("select count(*) " + WAITING).query(Long.class).single();
    }
}
