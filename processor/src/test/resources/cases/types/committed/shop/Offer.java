package shop;

import io.metatables.annotations.*;
import java.math.BigDecimal;
import java.util.List;

@MetaTable
public record Offer(
        @Id int number,
        Status status,
        Price price,
        Size size,
        Colour colour,
        List<String> tags) {
    /** How far it is. */
    @EnumType
    public enum Status { OPEN, SOLD }

    @Domain(type = "numeric(12,2)", checks = @Check("VALUE >= 0"))
    public record Price(BigDecimal value) {}

    @CompositeType
    public record Size(int width, int height) {}

    public enum Colour { RED, GREEN }
}
