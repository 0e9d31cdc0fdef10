package shop;

import io.metatables.annotations.*;
import java.util.Currency;

@MetaTableProvider(namespace = "shop", prefix = "shop")
@TypeMapping(javaType = Currency.class, type = "varchar(3)")
@RequiresExtension("citext")
@Sequence(name = "Tickets", type = "integer", options = @SequenceOptions(start = 10, increment = -2, minValue = -100, maxValue = 10, cycle = true), description = "Down.")
@Sequence(name = "invoices", schema = "billing")
public interface Shop {}
