package shop;

import io.metatables.annotations.*;

@MetaTable
public record Offer(@Id int number) {}
