package main

import (
	"go/types"
	"slices"
	"strings"
)

// method is an exported method that can be called on an addressable value of a type, promoted ones included.
type method struct {
	name      string
	signature *types.Signature
	// onPointer tells that the method set of the type itself lacks it.
	onPointer bool
}

func methodsOf(t types.Type) []method {
	if types.IsInterface(t) {
		return selectMethods(types.NewMethodSet(t), nil)
	}
	return selectMethods(types.NewMethodSet(types.NewPointer(t)), types.NewMethodSet(t))
}

func selectMethods(all, ofValue *types.MethodSet) []method {
	var methods []method
	for i := range all.Len() {
		selection := all.At(i)
		object := selection.Obj()
		if !object.Exported() {
			continue
		}
		methods = append(methods, method{
			name:      object.Name(),
			signature: selection.Type().(*types.Signature),
			onPointer: ofValue != nil && ofValue.Lookup(object.Pkg(), object.Name()) == nil,
		})
	}
	slices.SortFunc(methods, func(a, b method) int { return strings.Compare(a.name, b.name) })
	return methods
}

// fieldsOf gives the exported fields that x.Name can reach, promoted ones included.
func fieldsOf(t types.Type) []*types.Var {
	names := map[string]bool{}
	addFieldNames(t, names, map[types.Type]bool{})

	var fields []*types.Var
	for name := range names {
		// The language's own rule says which of several of one name is meant, if any.
		object, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
		if field, ok := object.(*types.Var); ok {
			fields = append(fields, field)
		}
	}
	slices.SortFunc(fields, func(a, b *types.Var) int { return strings.Compare(a.Name(), b.Name()) })
	return fields
}

func addFieldNames(t types.Type, names map[string]bool, seen map[types.Type]bool) {
	if pointer, ok := types.Unalias(t).(*types.Pointer); ok {
		t = pointer.Elem()
	}
	structure, ok := t.Underlying().(*types.Struct)
	if !ok || seen[t] {
		return
	}
	seen[t] = true
	for i := range structure.NumFields() {
		field := structure.Field(i)
		if field.Exported() {
			names[field.Name()] = true
		}
		if field.Embedded() {
			addFieldNames(field.Type(), names, seen)
		}
	}
}
