//p0test:max-lines=24
package nebula

type ring[T any] struct {
	items []T
}

// toList is a transformation by its name.
func (r *ring[T]) toList() []T {
	return r.items
}

func (r *ring[T]) put(item T) {
	r.items = append(r.items, item)
}

func newRingClient() *ringClient {
	return &ringClient{}
}

type ringClient struct{ base string }

func (c *ringClient) url() string { return c.base }
 // want P0701 "generic_receivers_types.go \(6 lines\), generic_receivers_client.go \(10 lines\), generic_receivers_transform.go \(7 lines\), generic_receivers.go keeps 7"
