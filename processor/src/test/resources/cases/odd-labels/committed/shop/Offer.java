package shop;

import io.metatables.annotations.*;

@MetaTable
public record Offer(@Id int number, Colour colour) {

    public enum Colour {
        @Label("it's\nred")
        RED
    }
}
