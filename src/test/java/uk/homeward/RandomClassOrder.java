package uk.homeward;

import java.util.Collections;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;

/**
 * Test classes run in another order each time, so that none comes to need what another has left behind. Only what is marked
 * with {@link Order} keeps its place. The seed is printed; {@code mvn verify -Dtest.seed=…} repeats the order.
 */
final class RandomClassOrder implements ClassOrderer {

    private static final long SEED = Long.getLong("test.seed", System.nanoTime() % 1_000_000);
    private static final AtomicBoolean told = new AtomicBoolean();

    @Override
    public void orderClasses(ClassOrdererContext context) {
        if (context.getClassDescriptors().size() > 1 && told.compareAndSet(false, true)) {
            System.out.println("Test classes run in random order: repeat it with -Dtest.seed=" + SEED);
        }
        context.getClassDescriptors().sort(Comparator.comparing(RandomClassOrder::name));
        Collections.shuffle(context.getClassDescriptors(), new java.util.Random(SEED));
        context.getClassDescriptors().sort(Comparator.comparing(RandomClassOrder::place));
    }

    private static String name(ClassDescriptor type) {
        return type.getTestClass().getName();
    }

    private static int place(ClassDescriptor type) {
        return type.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT);
    }
}
