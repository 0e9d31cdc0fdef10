package shop;

import io.metatables.annotations.*;

/** Where something is.
 *
 * @param street with the number
 * @param city the town
 */
@Embeddable
public record Address(String street, @Index String city) {}
