using System.IO;
using System.IO.Compression;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>A stream that hands everything on to another, and counts how long it would be compressed by gzip.</summary>
internal sealed class CompressedSize : Stream
{
    private readonly Stream inner;
    private readonly Counter counter = new();
    private readonly GZipStream compressed;

    /// <param name="inner">Where everything goes; it is left open.</param>
    public CompressedSize(Stream inner)
    {
        this.inner = inner;
        compressed = new GZipStream(counter, CompressionLevel.Optimal);
    }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Ends the compression and gives its length in bytes.</summary>
    public long Finish()
    {
        compressed.Dispose();
        return counter.Count;
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        inner.Write(buffer);
        compressed.Write(buffer);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private sealed class Counter : MemoryStream
    {
        public long Count { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Count += count;

        public override void Write(ReadOnlySpan<byte> buffer) => Count += buffer.Length;
    }
}
