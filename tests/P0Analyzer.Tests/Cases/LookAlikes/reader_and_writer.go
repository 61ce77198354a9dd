package stream

import "io"

type counting struct {
	inner io.ReadWriteCloser
	read  int64
	wrote int64
}

func (c *counting) Read(p []byte) (int, error) {
	n, err := c.inner.Read(p)
	c.read += int64(n)
	return n, err
}

func (c *counting) Write(p []byte) (int, error) {
	n, err := c.inner.Write(p)
	c.wrote += int64(n)
	if err != nil {
		return n, err
	}
	return n, nil
}

func (c *counting) Close() error {
	if err := c.inner.Close(); err != nil {
		return err
	}
	return nil
}
